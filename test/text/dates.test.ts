import { expect, test } from 'vitest'
import { findDates } from '../../lib/text/dates'

const read = (text: string) =>
  findDates(text).map((date) => [
    text.slice(date.start, date.end),
    date.year,
    date.month,
    date.day,
    date.numerals,
  ])

test.each([
  ['于2025年10月8日召开', '2025年10月8日', 2025, 10, 8, 'arabic'],
  ['二〇二五年十月八日', '二〇二五年十月八日', 2025, 10, 8, 'chinese'],
  ['二零二五年10月', '二零二五年10月', 2025, 10, undefined, 'mixed'],
  ['自10月8日起', '10月8日', undefined, 10, 8, 'arabic'],
  ['2025年度', '2025年', 2025, undefined, undefined, 'arabic'],
  ['日期2025-10-08。', '2025-10-08', 2025, 10, 8, 'arabic'],
  ['日期2025.10.8', '2025.10.8', 2025, 10, 8, 'arabic'],
])('in %s', (text, ...date) => {
  expect(read(text)).toEqual([date])
})

test.each(['10月份', '8日', '15年', 'GB/T 15834-2011', '版本2025.10.8.1', '2025年\n3人'.slice(5)])(
  'none in %s',
  (text) => {
    expect(read(text)).toEqual([])
  },
)

test('a date ends with its line', () => {
  expect(read('截至2025年\n3月5日').map(([quote]) => quote)).toEqual(['2025年', '3月5日'])
})
