const DIGITS = '〇一二三四五六七八九'

/** Characters that write a number in Chinese or Arabic, full width included; for character classes. */
export const NUMERAL = '\\d０-９〇零○一二三四五六七八九十百千万亿两'

/**
 * Reads a heading number: 一 … 九十九, or Arabic digits of either width.
 * @returns the number, or `undefined` for anything else
 */
export function parseOrdinal(text: string): number | undefined {
  const ascii = text.replace(/[０-９]/gu, (digit) => String(digit.charCodeAt(0) - 0xff10))
  if (/^\d+$/u.test(ascii)) return Number(ascii)
  const match = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/u.exec(text)
  if (!match || text === '') return undefined
  const [, first, ten, last] = match
  if (!ten) return first && !last ? DIGITS.indexOf(first) : undefined
  return (first ? DIGITS.indexOf(first) : 1) * 10 + (last ? DIGITS.indexOf(last) : 0)
}
