import { z } from 'zod'
import { defineRule } from '../core/rule'

/** Two digits and 年 with something of the calendar behind; 近10年, 前23年度 and the like count years. */
const PATTERN =
  /(?<![\d.,第近前后约用了过历时逾满期达长为共均每余~～—–\-至到])(\d{2})(?=年(?:度(?![过假])|[上下]半年|[一二三四]季度|\d{1,2}月(?!龄|期)|底|年?末|[年]?初))|(?<=自|从)(\d{2})(?=年以来)/gu

export default defineRule({
  id: 'year-abbrev',
  meta: {
    title: '年份简写',
    category: 'figures',
    rationale: '年份写全四位，归档多年之后仍然说得清是哪一年。',
    basis: [{ source: '惯例', clause: '年份不简写' }],
    severity: 'warning',
    fixable: 'suggest',
    messages: { short: '年份不宜简写，应为“{right}年”。' },
  },
  options: z.strictObject({}),
  examples: [
    { bad: '⟦25⟧年度秋收总结', good: '2025年度秋收总结', messageId: 'short' },
    { bad: '始于⟦98⟧年10月。', good: '始于1998年10月。', messageId: 'short' },
  ],
  allows: [
    '2025年度秋收总结',
    '近10年底数清楚，前12年度指标',
    '有效期为10年末尾续签',
    '从业20年以来',
    '二〇二五年度',
  ],
  check({ draft, report }) {
    for (const match of draft.text.matchAll(PATTERN)) {
      const digits = match[1] ?? match[2] ?? ''
      const right = `${Number(digits) >= 50 ? '19' : '20'}${digits}`
      report({
        start: match.index,
        end: match.index + 2,
        messageId: 'short',
        data: { right },
        suggestions: [{ text: right, safe: false }],
      })
    }
  },
})
