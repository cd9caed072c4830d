import { z } from 'zod'
import { defineRule } from '../core/rule'

export default defineRule({
  id: 'percent-range',
  meta: {
    title: '百分比范围前项缺“%”',
    category: 'figures',
    rationale: '“4.5-5%”可以读成从四点五到百分之五，前一个数也要带上“%”。',
    basis: [{ source: '惯例', clause: '百分比范围两端都带“%”' }],
    severity: 'warning',
    fixable: 'safe',
    messages: { range: '范围两端都应带“%”：“{right}”。' },
  },
  options: z.strictObject({}),
  examples: [
    { bad: '增长⟦4.5-5%⟧。', good: '增长4.5%～5%。', messageId: 'range' },
    { bad: '占比⟦30至40%⟧。', good: '占比30%至40%。', messageId: 'range' },
  ],
  allows: ['增长4.5%～5%，占比30%至40%。', '2024-5%', '公式为171×（1-10%）', '第3至5%'],
  check({ draft, report }) {
    for (const match of draft.text.matchAll(
      /(?<![\d.A-Za-z\-—～~+×*/=（(第])(\d{1,3}(?:\.\d+)?)\s?([-–~～—至])\s?(\d{1,3}(?:\.\d+)?)([%％])/gu,
    )) {
      const [whole, low = '', connector = '', high = '', percent = ''] = match
      if (Number(low) >= Number(high)) continue
      const between = connector === '-' || connector === '–' || connector === '~' ? '～' : connector
      const right = `${low}${percent}${between}${high}${percent}`
      report({
        start: match.index,
        end: match.index + whole.length,
        messageId: 'range',
        data: { right },
        suggestions: [{ text: right, safe: true }],
      })
    }
  },
})
