import { z } from 'zod'
import { defineRule } from '../core/rule'

const INNER = '[^，。；：“”\\n,;:、的]'
/** 存在 takes a noun; 重建设、轻管理 and the like are clauses, which need 问题 or 现象 behind them. */
const EXISTS = new RegExp(
  `存在(?:着|了)?(?<what>重${INNER}{1,6}、?轻${INNER}{1,6}|以${INNER}{2,8}落实${INNER}{1,6}(?:、以${INNER}{2,8}落实${INNER}{1,6})?|不(?:敢|愿|想|会|善于)${INNER}{1,8}(?:、不(?:敢|愿|想|会|善于)${INNER}{1,8}){0,2})(?=[，。；,;\\n]|$)`,
  'gu',
)
const NOUN =
  /(?:问题|现象|情况|倾向|做法|思想|心理|情绪|行为|状态|风险|短板|不足|差距|误区|意识|观念|等|能力|现状|矛盾|问)$/u

export default defineRule({
  id: 'missing-head-noun',
  meta: {
    title: '“存在……”缺中心词',
    category: 'readability',
    rationale: '“存在重建设、轻管理”后面少了“的问题”，句子没有说完。',
    basis: [{ source: '惯例', clause: '语法常规：动词须有宾语中心词' }],
    severity: 'warning',
    fixable: 'suggest',
    messages: { head: '“存在{what}”缺中心词，句末宜补“的问题”或“的现象”。' },
  },
  options: z.strictObject({}),
  examples: [
    {
      bad: '部分乡镇⟦存在重建设、轻管理⟧，管护跟不上。',
      good: '部分乡镇存在重建设、轻管理的问题，管护跟不上。',
      messageId: 'head',
    },
    {
      bad: '⟦存在以会议落实会议、以文件落实文件⟧。',
      good: '存在以会议落实会议、以文件落实文件的问题。',
      messageId: 'head',
    },
  ],
  allows: [
    '部分乡镇存在重建设、轻管理的问题，管护跟不上。',
    '存在重建设轻管理现象。',
    '存在不敢担当的问题，存在不足。',
    '存在不愿管、不会管等问题。',
  ],
  check({ draft, report }) {
    for (const match of draft.text.matchAll(EXISTS)) {
      const what = match.groups?.what as string
      const start = match.index
      if (NOUN.test(what) || draft.isQuoted(start, 'quote')) continue
      const end = start + match[0].length
      const suggestions = [{ text: `${match[0]}的问题`, safe: false }]
      report({ start, end, messageId: 'head', data: { what }, suggestions })
    }
  },
})
