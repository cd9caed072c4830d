import { z } from 'zod'
import { defineRule } from '../core/rule'

const UNITS = [
  { symbol: 'km', names: ['公里', '千米'] },
  { symbol: 'kg', names: ['公斤', '千克'] },
  { symbol: 'm²', names: ['平方米'] },
  { symbol: '㎡', names: ['平方米'] },
  { symbol: 'm³', names: ['立方米'] },
  { symbol: 'm', names: ['米'] },
  { symbol: 't', names: ['吨'] },
  { symbol: 'h', names: ['小时'] },
] as const
const SYMBOL = /(?<=\d[余多]?[万亿]?\s?)(?:km|kg|m²|㎡|m³|m|t|h)(?![A-Za-z0-9²³/·])/gu

export default defineRule({
  id: 'unit-mixed',
  meta: {
    title: '计量单位写法混用',
    category: 'figures',
    rationale: '同一个量有时写“公里”有时写“km”，体例不一。',
    basis: [{ source: '惯例', clause: '同一文稿中单位写法一致' }],
    severity: 'info',
    fixable: 'suggest',
    scope: 'document',
    preset: 'strict',
    messages: { mixed: '全文多写作“{name}”，此处写作“{quote}”。' },
  },
  options: z.strictObject({}),
  examples: [
    {
      bad: '新修机耕路12公里，整修8⟦km⟧。',
      good: '新修机耕路12公里，整修8公里。',
      messageId: 'mixed',
    },
  ],
  allows: ['新修机耕路12km，整修8km。', '新修机耕路12公里，5G基站3个。', '长3m'],
  check({ draft, report }) {
    const symbols = [...draft.text.matchAll(SYMBOL)]
    if (symbols.length === 0) return
    for (const match of symbols) {
      const unit = UNITS.find(({ symbol }) => symbol === match[0])
      const name = unit?.names.find((one) => draft.figures.some((figure) => figure.unit === one))
      if (!name || draft.isProtected(match.index)) continue
      report({
        start: match.index,
        end: match.index + match[0].length,
        messageId: 'mixed',
        data: { name },
        suggestions: [{ text: name, safe: false }],
      })
    }
  },
})
