import { z } from 'zod'
import { defineRule } from '../core/rule'

export default defineRule({
  id: 'date-zero-padded',
  meta: {
    title: '月、日编虚位',
    category: 'figures',
    rationale: '公文的日期月、日不编虚位：写1月，不写01月。',
    basis: [{ source: 'GB/T 9704—2012', clause: '7.3.5.4' }],
    severity: 'info',
    fixable: 'safe',
    messages: { padded: '月、日不编虚位，应写作“{right}”。' },
  },
  options: z.strictObject({}),
  examples: [
    { bad: '⟦2025年09月08日⟧', good: '2025年9月8日', messageId: 'padded' },
    { bad: '自⟦10月08日⟧起', good: '自10月8日起', messageId: 'padded' },
  ],
  allows: ['2025年9月8日', '2025-09-08', '10月10日20时'],
  check({ draft, report }) {
    for (const { start, end } of draft.dates) {
      const quote = draft.text.slice(start, end)
      const right = quote.replaceAll(/(?<!\d)0(?=\d\s*[月日])/gu, '')
      if (right === quote || draft.isProtected(start) || draft.lineAt(start).isTabular) continue
      report({
        start,
        end,
        messageId: 'padded',
        data: { right },
        suggestions: [{ text: right, safe: true }],
      })
    }
  },
})
