import type { CalendarDate } from '../core/draft'
import { parseOrdinal } from './numerals'

const DIGIT = '[〇零○ＯO一二三四五六七八九]'
const SMALL = '\\d{1,2}|[一二三四五六七八九十]{1,3}'
/** The look ahead passes over numerals that count something else. */
const DATE = new RegExp(
  `(?=[\\d〇零○ＯO一二三四五六七八九十]{1,4}[ \\u3000]*[年月])(?<![\\d.])(?:(?<year>(?:19|20)\\d{2}|${DIGIT}{4})[ \\u3000]*年[ \\u3000]*)?(?:(?<month>(?<![\\d一二三四五六七八九十])(?:${SMALL}))[ \\u3000]*月(?!份?工资)[ \\u3000]*)?(?:(?<day>(?<![\\d一二三四五六七八九十])(?:${SMALL}))[ \\u3000]*日)?`,
  'gu',
)

/** 2025-10-15, 2025/10/15 and 2025.10.15; numbers of papers rarely look like this. */
const NUMERIC =
  /(?<![\d.\-/A-Za-z])((?:19|20)\d{2})([-./])(0?[1-9]|1[0-2])\2(0?[1-9]|[12]\d|3[01])(?![\d\-/A-Za-z]|\.\d)/gu

/** Dates that name at least a year, or a month with its day, in order. */
export function findDates(text: string): CalendarDate[] {
  const dates: CalendarDate[] = []
  for (const match of text.matchAll(DATE)) {
    if (match[0] === '') continue
    const { year, month, day } = match.groups ?? {}
    if (year === undefined && (month === undefined || day === undefined)) continue
    const written = [year, month, day].filter((part) => part !== undefined)
    const arabic = written.filter((part) => /\d/u.test(part)).length
    dates.push({
      start: match.index,
      end: match.index + match[0].trimEnd().length,
      year: year === undefined ? undefined : parseYear(year),
      month: month === undefined ? undefined : parseOrdinal(month),
      day: day === undefined ? undefined : parseOrdinal(day),
      numerals: arabic === written.length ? 'arabic' : arabic === 0 ? 'chinese' : 'mixed',
    })
  }
  const inWords = dates.length
  for (const { 0: whole, 1: year, 3: month, 4: day, index: start } of text.matchAll(NUMERIC)) {
    dates.push({
      start,
      end: start + whole.length,
      year: Number(year),
      month: Number(month),
      day: Number(day),
      numerals: 'arabic',
    })
  }
  return inWords === dates.length ? dates : dates.sort((a, b) => a.start - b.start)
}

function parseYear(text: string): number {
  const digits = [...text].map((digit) => {
    const index = '〇一二三四五六七八九'.indexOf(digit)
    return /\d/u.test(digit) ? digit : String(Math.max(0, index))
  })
  return Number(digits.join(''))
}
