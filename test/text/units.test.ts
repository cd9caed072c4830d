import { expect, test } from 'vitest'
import { UnitSet, unitsOf } from '../../lib/text/units'

test('the units of a text are its UTF-16 units, whichever text was read before', () => {
  for (const text of ['秋收', '𠮷林', '', '秋收']) {
    expect([...unitsOf(text)]).toEqual(
      Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)),
    )
  }
  expect(unitsOf('秋')[1]).toBeUndefined()
})

test('a set of units knows whether one of them stands in a text', () => {
  const bars = new UnitSet('|｜\uffff\0')
  expect(bars.occursIn('工｜作')).toBe(true)
  expect(bars.occursIn('\uffff')).toBe(true)
  expect(bars.occursIn('工作{}')).toBe(false)
  expect(bars.occursIn('')).toBe(false)
})
