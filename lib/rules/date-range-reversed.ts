import { z } from 'zod'
import { defineRule } from '../core/rule'

const DAY =
  /(?<![\d.])(?:(\d{4})年)?(\d{1,2})月(?:(\d{1,2})日)?\s?(?:至|到|—{1,2}|–|-|－|～|~)\s?(?:(\d{4})年)?(?:(\d{1,2})月)?(?:(\d{1,2})日)?(?![\d.万亿元%％个人次])/gu
const YEAR = /(?<![\d.])((?:19|20)\d{2})年?(?:至|到|—{1,2}|–|-|－|～|~)((?:19|20)\d{2})年/gu

export default defineRule({
  id: 'date-range-reversed',
  meta: {
    title: '起止时间颠倒',
    category: 'figures',
    rationale: '结束早于开始，起止时间必有一处写错。',
    basis: [{ source: '惯例', clause: '起止时间先后有序' }],
    severity: 'error',
    fixable: false,
    messages: { reversed: '“{quote}”的结束早于开始。' },
  },
  options: z.strictObject({}),
  examples: [
    { bad: '定于⟦5月10日至5月3日⟧开展检查。', messageId: 'reversed' },
    { bad: '我单位于⟦9月25日至10日⟧进行自查。', messageId: 'reversed' },
    { bad: '实施期限为⟦2025年6月—2024年12月⟧。', messageId: 'reversed' },
    { bad: '规划期为⟦2030年至2026年⟧。', messageId: 'reversed' },
  ],
  allows: [
    '定于5月3日至10日开展检查，9月10日至25日复查。',
    '供暖期为11月15日至3月15日，休渔期为12月到2月。',
    '2025年12月20日至2026年1月5日',
    '2024年9月—2025年6月，2021年至2025年',
    '9月25日到10个镇检查，5月10日至今。',
    '由2025年到2020年回溯查阅。',
  ],
  check({ draft, report }) {
    for (const match of draft.text.matchAll(DAY)) {
      const [first, last] = boundsOf(match)
      if (first === undefined || last === undefined || last >= first) continue
      add(match)
    }
    for (const match of draft.text.matchAll(YEAR)) {
      if (Number(match[2]) < Number(match[1]) && draft.text[match.index - 1] !== '由') add(match)
    }
    function add({ index: start, 0: whole }: RegExpExecArray): void {
      if (draft.isProtected(start) || draft.isQuoted(start)) return
      report({ start, end: start + whole.trimEnd().length, messageId: 'reversed' })
    }
  },
})

/**
 * Both ends as numbers that compare, or nothing. Without years a span over months may run over the new year
 * (11月至3月), unless both name days and lie within half a year of each other: 5月10日至5月3日.
 */
function boundsOf(match: RegExpExecArray): [number?, number?] {
  const [, y1, m1, d1, y2, m2, d2] = match.map((part) =>
    part === undefined ? undefined : Number(part),
  )
  if (m1 === undefined || (m2 === undefined && d2 === undefined)) return []
  if ((d1 === undefined) !== (d2 === undefined)) return []
  if (y1 === undefined && y2 !== undefined) return []
  const month = m2 ?? m1
  const isWithinYear = y1 === undefined || y2 === undefined
  if (isWithinYear && month !== m1 && (d1 === undefined || m1 - month > 6)) return []
  const at = (year: number, m: number, day: number) => year * 10_000 + m * 100 + day
  return [at(y1 ?? 0, m1, d1 ?? 0), at(y2 ?? y1 ?? 0, month, d2 ?? 0)]
}
