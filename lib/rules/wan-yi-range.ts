import { z } from 'zod'
import { defineRule } from '../core/rule'

export default defineRule({
  id: 'wan-yi-range',
  meta: {
    title: '数值范围前项缺“万”“亿”',
    category: 'figures',
    rationale: '“9～16亿”可以读成从九到十六亿，前一个数也要带上“亿”。',
    basis: [{ source: '惯例', clause: '数值范围两端都带“万”“亿”' }],
    severity: 'info',
    fixable: 'safe',
    messages: { range: '范围两端都应带“{scale}”：“{right}”。' },
  },
  options: z.strictObject({}),
  examples: [
    { bad: '投资⟦9～16亿⟧元。', good: '投资9亿～16亿元。', messageId: 'range' },
    { bad: '每村补助⟦30-50万⟧元。', good: '每村补助30万～50万元。', messageId: 'range' },
  ],
  allows: [
    '投资9亿～16亿元，每村补助30万～50万元。',
    '编号2025-10万家灯火行动',
    '从6000至1万元不等',
    '地块3-5万达广场',
  ],
  check({ draft, report }) {
    for (const match of draft.text.matchAll(
      /(?<![\d.A-Za-z\-—～~])(\d{1,4}(?:\.\d+)?)\s?([-–~～—至])\s?(\d{1,4}(?:\.\d+)?)([万亿])(?=[元人吨亩斤户平立公千美个名家次条株头只羽支套台辆])(?!人家)/gu,
    )) {
      const [whole, low = '', connector = '', high = '', scale = ''] = match
      // 2025-10万: a number of a paper; a range grows.
      if (Number(low) >= Number(high) || draft.isProtected(match.index)) continue
      const between = connector === '-' || connector === '–' || connector === '~' ? '～' : connector
      const right = `${low}${scale}${between}${high}${scale}`
      report({
        start: match.index,
        end: match.index + whole.length,
        messageId: 'range',
        data: { scale, right },
        suggestions: [{ text: right, safe: true }],
      })
    }
  },
})
