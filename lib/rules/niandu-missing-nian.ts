import { z } from 'zod'
import { defineRule } from '../core/rule'

const PATTERN = /(?<![\d.])((?:19|20)\d{2})度(?![数角电量的以]|[\d.]|过)/gu

export default defineRule({
  id: 'niandu-missing-nian',
  meta: {
    title: '“年度”漏“年”',
    category: 'figures',
    rationale: '“2025度”漏了“年”字，常出现在最显眼的标题里。',
    basis: [{ source: '惯例', clause: '年度应写作“××××年度”' }],
    severity: 'error',
    fixable: 'safe',
    messages: { year: '“{quote}”漏了“年”字，应为“{right}”。' },
  },
  options: z.strictObject({}),
  examples: [
    { bad: '⟦2025度⟧秋收工作总结', good: '2025年度秋收工作总结', messageId: 'year' },
    { bad: '完成⟦2025度⟧考核。', good: '完成2025年度考核。', messageId: 'year' },
  ],
  allows: [
    '2025年度考核',
    '用电2025度电',
    '旋转2025度角',
    '用电12025度',
    '加热到2000度以上',
    '炉温2000度，',
  ],
  check({ draft, report }) {
    for (const { 0: quote, 1: year, index: start } of draft.text.matchAll(PATTERN)) {
      const after = draft.text[start + quote.length] ?? ''
      const before = draft.text.slice(Math.max(0, start - 4), start)
      if (
        draft.isProtected(start) ||
        /[电温热达至]/u.test(before) ||
        !/[\p{Script=Han}“《]/u.test(after)
      )
        continue
      const right = `${year}年度`
      report({
        start,
        end: start + quote.length,
        messageId: 'year',
        data: { right },
        suggestions: [{ text: right, safe: true }],
      })
    }
  },
})
