import { z } from 'zod'
import { defineRule } from '../core/rule'
import { parseOrdinal } from '../text/numerals'

const PATTERN =
  /截[至止]到?((?:今年|去年|本年|当年|\d{4}年)?)(?:([上下])半年|第?([一二三四1-4])季度|(\d{1,2})月份|([一二三四五六七八九十]{1,2})月份)(?![底末初上中下日旬\d止结—–\-～~至一二三四五六七八九十])/gu
const QUARTER_END: Readonly<Record<string, number>> = {
  一: 3,
  二: 6,
  三: 9,
  四: 12,
  1: 3,
  2: 6,
  3: 9,
  4: 12,
}

export default defineRule({
  id: 'cutoff-period',
  meta: {
    title: '“截至”后用了时段',
    category: 'figures',
    rationale: '“截至”后须是时间点；写成时段，数据算到哪一天就不清楚。',
    basis: [{ source: '惯例', clause: '“截至”后接时间点' }],
    severity: 'warning',
    fixable: 'suggest',
    messages: { period: '“截至”后应是时间点，如“{right}”。' },
  },
  options: z.strictObject({}),
  examples: [
    {
      bad: '⟦截至上半年⟧，检修农机120台。',
      good: '截至6月底，检修农机120台。',
      messageId: 'period',
    },
    {
      bad: '⟦截至7月份⟧，检修农机120台。',
      good: '截至7月底，检修农机120台。',
      messageId: 'period',
    },
    {
      bad: '⟦截至2025年三季度⟧，检修农机120台。',
      good: '截至2025年9月底，检修农机120台。',
      messageId: 'period',
    },
  ],
  allows: [
    '截至6月底，检修农机120台。',
    '截至7月15日，截至上半年末，截至三季度末',
    '截至2025年12月31日24时',
    '截至2025年7月，检修农机120台。',
    '截至7月1日，截至7月上旬',
  ],
  check({ draft, report }) {
    for (const match of draft.text.matchAll(PATTERN)) {
      const [whole, year = '', half, quarter, month, hanMonth] = match
      const end = half
        ? half === '上'
          ? 6
          : 12
        : quarter
          ? QUARTER_END[quarter]
          : (month ?? parseOrdinal(hanMonth ?? ''))
      const right = `截至${year}${end}月底`
      report({
        start: match.index,
        end: match.index + whole.length,
        messageId: 'period',
        data: { right },
        suggestions: [{ text: right, safe: false }],
      })
    }
  },
})
