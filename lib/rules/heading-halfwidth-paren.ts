import { z } from 'zod'
import { defineRule } from '../core/rule'

export default defineRule({
  id: 'heading-halfwidth-paren',
  meta: {
    title: '序号用了半角括号',
    category: 'numbering',
    rationale: '半角括号在汉字中偏低偏窄，与全角混用时尤其显眼。',
    basis: [
      { source: 'GB/T 9704—2012', clause: '7.3.3（“（一）”“（1）”）' },
      { source: '惯例', clause: '中文里用全角括号' },
    ],
    severity: 'warning',
    fixable: 'safe',
    messages: { paren: '序号“{quote}”的括号应为全角，写作“{right}”。' },
  },
  options: z.strictObject({}),
  examples: [
    { bad: '⟦(一)⟧抓组织。早部署。', good: '（一）抓组织。早部署。', messageId: 'paren' },
    { bad: '（一）抓组织\n⟦（二)⟧抓农机', good: '（一）抓组织\n（二）抓农机', messageId: 'paren' },
    { bad: '⟦(1)⟧早部署', good: '（1）早部署', messageId: 'paren' },
  ],
  allows: ['（一）抓组织', '（1）早部署', 'f(1)的值', '成本(一)项另列'],
  check({ draft, report }) {
    // A number out of order is mended as a whole, with its brackets.
    const faulty = new Set(draft.numberingFaults.map((fault) => fault.heading))
    for (const heading of draft.headings) {
      const { start, marker } = heading
      if (!/^[^()]*[()][^()]*[()]?[^()、.．，,]*$/u.test(marker) || faulty.has(heading)) continue
      const right = marker.replace('(', '（').replace(')', '）')
      const suggestions = [{ text: right, safe: true }]
      report({
        start,
        end: start + marker.length,
        messageId: 'paren',
        data: { right },
        suggestions,
      })
    }
  },
})
