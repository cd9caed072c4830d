import { z } from 'zod'
import { defineRule } from '../core/rule'

export default defineRule({
  id: 'since-closed-period',
  meta: {
    title: '已结束的时段接“以来”',
    category: 'figures',
    rationale: '“以来”从一个起点说到现在；上半年、季度有头有尾，说“以来”有争议。',
    basis: [{ source: '惯例', clause: '“以来”前用起点' }],
    severity: 'info',
    fixable: 'suggest',
    preset: 'strict',
    messages: { since: '“{quote}”搭配有争议，可说“{right}”。' },
  },
  options: z.strictObject({}),
  examples: [
    { bad: '⟦2025年上半年以来⟧，秋收顺利。', good: '2025年以来，秋收顺利。', messageId: 'since' },
    { bad: '⟦三季度以来⟧，秋收顺利。', good: '三季度，秋收顺利。', messageId: 'since' },
  ],
  allows: ['2025年以来，秋收顺利。', '近半年以来，秋收顺利。', '上半年，秋收顺利。'],
  check({ draft, report }) {
    for (const match of draft.text.matchAll(
      /((?:\d{4}|今|去)年)?([上下]半年|第?[一二三四]季度)以来/gu,
    )) {
      const right = match[1] ? `${match[1]}以来` : (match[2] as string)
      report({
        start: match.index,
        end: match.index + match[0].length,
        messageId: 'since',
        data: { right },
        suggestions: [{ text: right, safe: false }],
      })
    }
  },
})
