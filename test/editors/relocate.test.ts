import fc from 'fast-check'
import { expect, test } from 'vitest'
import { relocate } from '../../lib/page/relocate'

test('a text that did not move is found at its place, however often it occurs', () => {
  expect(relocate('**年**月', '*', 3)).toBe(3)
})

test('the only occurrence is found wherever it went', () => {
  expect(relocate(`${'甲'.repeat(500)}苗条`, '苗条', 0)).toBe(500)
  expect(relocate(`苗条${'甲'.repeat(500)}`, '苗条', 400)).toBe(0)
})

test('of several, the one that moved a little is found', () => {
  const text = `XX局来函。${'乙'.repeat(100)}XX县复函。`
  expect(relocate(text, 'XX', 3)).toBe(0)
  expect(relocate(text, 'XX', 104)).toBe(106)
})

test('several that may be meant are none', () => {
  expect(relocate('XX局、XX县', 'XX', 2)).toBeUndefined()
  expect(relocate(`XX${'丙'.repeat(200)}XX`, 'XX', 60)).toBeUndefined()
})

test('a text that is gone is not found', () => {
  expect(relocate('全部改好了', 'XX', 1)).toBeUndefined()
  expect(relocate('', 'XX', 0)).toBeUndefined()
})

test('an empty text is a position, as long as the text reaches that far', () => {
  expect(relocate('正文', '', 2)).toBe(2)
  expect(relocate('正文', '', 3)).toBeUndefined()
})

test('whatever is found is the expected text', () => {
  const text = fc.string({ unit: fc.constantFrom('甲', '*', '𠮷', '\n'), maxLength: 60 })
  fc.assert(
    fc.property(text, text, fc.nat(80), (haystack, needle, start) => {
      const found = relocate(haystack, needle, start)
      expect(found === undefined || haystack.startsWith(needle, found)).toBe(true)
      if (found === undefined && needle !== '')
        expect(haystack.startsWith(needle, start)).toBe(false)
    }),
  )
})
