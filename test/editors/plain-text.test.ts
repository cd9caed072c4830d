import fc from 'fast-check'
import { expect, test } from 'vitest'
import { linePlaces } from '../../lib/editors/models/model'
import { plainTextOf } from '../../lib/editors/models/plain-text'

test.each([
  ['标题\r正文\r', '标题\n正文'],
  ['标题\r\n正文\r\n', '标题\n正文'],
  ['单位\u0007数量\u0007\r甲\u00075\u0007', '单位\t数量\t\n甲\t5\t'],
  ['\u0003标题\u001c\u0012\n正文\u001d', '标题\n正文'],
  ['一行\v二行\f下一页', '一行\n二行\n下一页'],
])('%j reads %j', (raw, text) => {
  expect(plainTextOf(raw).text).toBe(text)
})

test('every character can be found again in the raw text', () => {
  const raw = fc
    .array(fc.constantFrom('甲', '😀', '\r', '\r\n', '\n', '\t', '\u0003', '\u0007', '\v'), {
      maxLength: 20,
    })
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(raw, (whole) => {
      const { text, rawOffset } = plainTextOf(whole)
      for (const [at, character] of [...text].entries()) {
        if (character !== '甲') continue
        const offset = [...text].slice(0, at).join('').length
        expect(whole[rawOffset(offset)]).toBe('甲')
      }
    }),
  )
})

test.each([
  [0, 0, 0],
  [2, 0, 2],
  [3, 1, 0],
  [4, 2, 0],
  [6, 2, 2],
])('offset %i is line %i, column %i', (offset, line, column) => {
  expect(linePlaces('甲乙\n\n丙丁')(offset)).toEqual({ line, column })
})
