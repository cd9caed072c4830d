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

const found = (text: string, least = 0) => [...index.matches(text, least)]

describe('words written with one character of like sound or shape', () => {
  test('are found with the place of the wrong character and the gain', () => {
    expect(found('紧紧围饶中心')).toEqual([{ start: 2, end: 4, at: 3, right: '围绕', gain: 65 }])
  })

  test('cost a penalty where the characters are only near', () => {
    expect(found('维湖').map(({ gain }) => gain)).toEqual([20 - 6 + 50 - 7 - 7])
  })

  test('are passed over below the gain asked for, and where the word stands as it should', () => {
    expect(found('围饶', 66)).toEqual([])
    expect(found('围绕维护')).toEqual([])
  })

  test('are not made of characters that share nothing', () => {
    expect(found('围城')).toEqual([])
  })
})
