import { z } from 'zod'
import { defineRule } from '../core/rule'

export default defineRule({
  id: 'semicolon-under-comma',
  meta: {
    title: '逗号统领分号',
    category: 'punctuation',
    rationale: '分号隔开的各项由前面一句统领时，那一句后用冒号，层次才不乱。',
    basis: [{ source: 'GB/T 15834—2011', clause: 'B.1.4' }],
    severity: 'info',
    fixable: 'suggest',
    preset: 'strict',
    messages: { comma: '后面各项用分号隔开，此处宜用冒号。' },
  },
  options: z.strictObject({}),
  examples: [
    {
      bad: '重点抓好两项工作⟦，⟧一是抢收；二是抢烘。',
      good: '重点抓好两项工作：一是抢收；二是抢烘。',
      messageId: 'comma',
    },
  ],
  allows: [
    '重点抓好两项工作：一是抢收；二是抢烘。',
    '重点抓好两项工作，一是抢收，二是抢烘。',
    '重点抓好两项工作。一是抢收；二是抢烘。',
  ],
  check({ draft, report }) {
    const { text } = draft
    for (const { kind, items } of draft.enumerations) {
      const [first, second] = items
      if (kind !== 'clause' || !first || !second || first.number !== 1) continue
      const start = first.start - 1
      if (
        !/[，,]/u.test(text[start] ?? '') ||
        !/[；;]\s*$/u.test(text.slice(second.start - 3, second.start))
      )
        continue
      if (/[。！？\n]/u.test(text.slice(first.start, second.start))) continue
      const suggestions = [{ text: '：', safe: false }]
      report({ start, end: first.start, messageId: 'comma', suggestions })
    }
  },
})
