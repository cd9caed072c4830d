import { describe, expect, test } from 'vitest'
import { NearWordIndex } from '../../lib/text/near-words'

const index = new NearWordIndex({
  words: [
    ['围绕', 30],
    ['维护', 20],
  ],
  alone: new Map([
    ['围', 10],
    ['饶', 5],
  ]),
  alike: [
    { characters: '绕饶', penalty: 0 },
    { characters: '维围位', penalty: 0 },
    { characters: '护湖', penalty: 6 },
  ],
  total: 50,
})

const found = (text: string, at: number, start = 0, end = text.length) =>
  index.near(text, start, end, 1 << (at - start))[0]

describe('a word written with one character of like sound or shape', () => {
  test('is found with the place of the wrong character and the gain', () => {
    expect(found('紧紧围饶中心', 3, 2, 4)).toEqual({
      start: 2,
      end: 4,
      at: 3,
      right: '围绕',
      gain: 65,
    })
  })

  test('costs a penalty where the characters are only near', () => {
    expect(found('维湖', 1)?.gain).toBe(20 - 6 + 50 - 7 - 7)
  })

  test('is not asked for where the stretch is a word itself, or wrong elsewhere', () => {
    expect(found('围绕', 1)).toBeUndefined()
    expect(found('围饶', 0)).toBeUndefined()
  })

  test('is asked for at several places at once, and found in their order', () => {
    const near = index.near('围护', 0, 2, 0b11)
    expect(near.map(({ at, right }) => [at, right])).toEqual([[0, '维护']])
    expect(index.near('维湖', 0, 2, 0b01)).toEqual([])
  })

  test('is not made of characters that share nothing', () => {
    expect(found('围城', 1)).toBeUndefined()
  })
})
