import { z } from 'zod'
import { defineRule } from '../core/rule'

const COMMA = /[，、,]$/u

export default defineRule({
  id: 'enumeration-comma',
  meta: {
    title: '“一是”后误用逗号',
    category: 'punctuation',
    rationale: '“一是”“二是”是句子的一部分，后面直接接内容，不停顿。',
    basis: [{ source: 'GB/T 15834—2011', clause: '附录B.3.7' }],
    severity: 'warning',
    fixable: 'safe',
    messages: { comma: '“{word}”后不用逗号或顿号。' },
  },
  options: z.strictObject({}),
  examples: [
    {
      bad: '⟦一是，⟧早部署；二是早抢收。',
      good: '一是早部署；二是早抢收。',
      messageId: 'comma',
    },
    {
      bad: '一是早部署。\n⟦二是、⟧早抢收。',
      good: '一是早部署。\n二是早抢收。',
      messageId: 'comma',
    },
  ],
  allows: [
    '一是早部署；二是早抢收。',
    '第一，早部署；第二，早抢收。',
    '三者合而为一是，目标未变。',
  ],
  check({ draft, report }) {
    for (const { kind, items } of draft.enumerations) {
      if (kind !== 'clause') continue
      for (const { start, end } of items) {
        const mark = draft.text[end] ?? ''
        if (!COMMA.test(mark)) continue
        const word = draft.text.slice(start, end)
        const suggestions = [{ text: word, safe: true }]
        report({ start, end: end + 1, messageId: 'comma', data: { word }, suggestions })
      }
    }
  },
})
