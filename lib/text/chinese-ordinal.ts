import type { Heading } from '../core/draft'

const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九']

/** 1 to 99 in Chinese numerals. */
export function chineseOrdinal(number: number): string {
  const tens = Math.floor(number / 10)
  const units = DIGITS[number % 10] as string
  return (tens === 0 ? '' : tens === 1 ? '十' : `${DIGITS[tens]}十`) + units
}

/** The number of a heading as GB/T 9704—2012, 7.3.3 spells it. */
export function headingMarker(level: Heading['level'], number: number): string {
  if (level === 1) return `${chineseOrdinal(number)}、`
  if (level === 2) return `（${chineseOrdinal(number)}）`
  return level === 3 ? `${number}.` : `（${number}）`
}

/** The spellings that a heading's number has in real drafts. */
export function markerSpellings(level: Heading['level'], number: number): string[] {
  const marker = headingMarker(level, number)
  const bare = marker.replace(/[（）、.]/gu, '')
  if (level === 2 || level === 4) return [marker, `(${bare})`]
  return [`${bare}、`, `${bare}.`, `${bare}．`]
}
