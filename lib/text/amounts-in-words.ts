const DIGITS = '零壹贰叁肆伍陆柒捌玖'
const SCALES: Readonly<Record<string, number>> = { 拾: 10, 佰: 100, 仟: 1000 }
const MYRIADS: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 }
/** The forms of everyday writing and of Hong Kong stand for the same digits. */
const ALIKE: Readonly<Record<string, string>> = {
  〇: '零',
  两: '贰',
  貳: '贰',
  參: '叁',
  陸: '陆',
  億: '亿',
  萬: '万',
}

/** Characters that write an amount of money in full; for character classes. */
export const AMOUNT_IN_WORDS = `${DIGITS}拾佰仟万亿元圆角分整正〇两貳參陸億萬`

/**
 * Reads 叁佰贰拾万元整.
 * @returns the amount in 元, or `undefined` for anything else
 */
export function parseAmountInWords(words: string): number | undefined {
  let total = 0
  let section = 0
  let digit = 0
  let isMoney = false
  for (const written of words) {
    const character = ALIKE[written] ?? written
    const scale = SCALES[character]
    const myriad = MYRIADS[character]
    if (DIGITS.includes(character)) digit = DIGITS.indexOf(character)
    else if (scale !== undefined) {
      section += (digit || 1) * scale
      digit = 0
    } else if (myriad !== undefined) {
      total =
        myriad === 1e8 ? (total + section + digit) * myriad : total + (section + digit) * myriad
      section = 0
      digit = 0
    } else if (character === '元' || character === '圆') {
      total += section + digit
      section = 0
      digit = 0
      isMoney = true
    } else if (character === '角' || character === '分') {
      total += digit / (character === '角' ? 10 : 100)
      digit = 0
    } else if (character !== '整' && character !== '正') return undefined
  }
  return isMoney && section === 0 && digit === 0 ? Math.round(total * 100) / 100 : undefined
}
