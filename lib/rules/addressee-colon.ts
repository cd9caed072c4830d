import { z } from 'zod'
import { defineRule } from '../core/rule'

/** Papers that are addressed to somebody. */
const ADDRESSED = /(?:通知|通报|请示|报告|函|批复)$/u
/** 各县（区）人民政府，市直各单位: who is addressed, and nothing else. */
const ADDRESSEES =
  /^(?=.*各)[各省市县区州旗本局机\p{Script=Han}][\p{Script=Han}（）、，\s]{3,70}(?:单位|人民政府|政府|办事处|部门|委员会|办公室|公司|学校|医院|企业|党委|党组|党支部|局|街道|乡镇)(?<mark>[；;，,。])?$/u
const PROSE = /[，。；：]/u

export default defineRule({
  id: 'addressee-colon',
  meta: {
    title: '主送机关后缺冒号',
    category: 'structure',
    rationale: '主送机关顶格写，回行后顶格，最后一个机关名称后标全角冒号。',
    basis: [{ source: 'GB/T 9704—2012', clause: '7.3.2（主送机关后标全角冒号）' }],
    severity: 'warning',
    fixable: 'suggest',
    scope: 'document',
    messages: { colon: '主送机关后面应有冒号。' },
  },
  options: z.strictObject({}),
  examples: [
    {
      bad: '关于开展秋收检查的通知\n各乡镇人民政府，县直各有关⟦单位⟧\n为做好秋收工作，现将有关事项通知如下。',
      good: '关于开展秋收检查的通知\n各乡镇人民政府，县直各有关单位：\n为做好秋收工作，现将有关事项通知如下。',
      messageId: 'colon',
    },
    {
      bad: '关于开展秋收检查的通知\n各乡镇人民政府，县直各有关⟦单位；⟧\n为做好秋收工作，现将有关事项通知如下。',
      good: '关于开展秋收检查的通知\n各乡镇人民政府，县直各有关单位：\n为做好秋收工作，现将有关事项通知如下。',
      messageId: 'colon',
    },
  ],
  allows: [
    '关于开展秋收检查的通知\n各乡镇人民政府：\n为做好秋收工作，通知如下。',
    '关于秋收检查情况的报告\n青禾县农业农村局\n为做好秋收工作，报告如下。',
    '秋收工作总结\n各乡镇、各部门\n为做好秋收工作，总结如下。',
    '关于开展秋收检查的通知\n农机服务惠及各乡镇\n一、检查内容',
  ],
  check({ draft, report }) {
    const title = draft.title
    if (!title || !ADDRESSED.test(title.text)) return
    const at = draft.lines.findIndex(({ start, text }) => start >= title.end && text !== '')
    const line = draft.lines[at]
    const next = draft.lines.slice(at + 1).find(({ text }) => text !== '')
    const match = line && ADDRESSEES.exec(line.text)
    if (!line || !next || !match) return
    if (!PROSE.test(next.text) || next.text.length < 12) return
    const end = line.start + draft.text.slice(line.start, line.end).trimEnd().length
    const mark = match.groups?.mark ?? ''
    const start = end - 2 - mark.length
    const name = draft.text.slice(start, end - mark.length)
    const suggestions = [{ text: `${name}：`, safe: false }]
    report({ start, end, messageId: 'colon', suggestions })
  },
})
