import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseAmountInWords } from '../../lib/text/amounts-in-words'

const DIGITS = '零壹贰叁肆伍陆柒捌玖'

/** 1234 → 壹仟贰佰叁拾肆; zeros between are said once. */
function section(value: number): string {
  const places = ['仟', '佰', '拾', '']
  const digits = String(value).padStart(4, '0')
  const words = [...digits].map((digit, at) =>
    digit === '0' ? '零' : `${DIGITS[Number(digit)]}${places[at]}`,
  )
  return words.join('').replace(/零+/gu, '零').replace(/零$/u, '')
}

const inWords = (yuan: number) =>
  `${yuan >= 1e4 ? `${section(Math.floor(yuan / 1e4))}万` : ''}${section(yuan % 1e4)}元整`

test('an amount that was written out is read back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99_999_999 }), (yuan) => {
      expect(parseAmountInWords(inWords(yuan))).toBe(yuan)
    }),
  )
})

test.each([
  ['叁佰贰拾万元整', 3_200_000],
  ['壹亿贰仟万元整', 120_000_000],
  ['壹佰元零伍角', 100.5],
  ['拾贰圆正', 12],
  ['两万元', 20_000],
  ['叁佰贰拾万', undefined],
  ['人民币', undefined],
])('%s is %s', (words, yuan) => {
  expect(parseAmountInWords(words)).toBe(yuan)
})
