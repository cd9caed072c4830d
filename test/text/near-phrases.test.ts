import { describe, expect, test } from 'vitest'
import { NearPhraseIndex } from '../../lib/text/near-phrases'
import { PhraseIndex } from '../../lib/text/phrase-index'

const index = new NearPhraseIndex(['基础设施建设'], (phrase) => phrase)
const slips = (text: string) =>
  index.matches(text).map(({ slip, at, start, end }) => [slip, at, text.slice(start, end)])

describe('a phrase with one slip is found', () => {
  test.each([
    ['全县基楚设施建设', 'replaced', 3, '基楚设施建设'],
    ['全县基础设施健设', 'replaced', 6, '基础设施健设'],
    ['全县基础施建设', 'missing', 4, '基础施建设'],
    ['全县基设施建设', 'missing', 3, '基设施建设'],
    ['全县基础楚设施建设', 'added', 4, '基础楚设施建设'],
    ['全县基楚础设施建设', 'added', 3, '基楚础设施建设'],
    ['全县础基设施建设', 'swapped', 2, '础基设施建设'],
    ['全县基础施设建设', 'swapped', 4, '基础施设建设'],
  ])('%s', (text, slip, at, quote) => {
    expect(slips(text)).toEqual([[slip, at, quote]])
  })
})

test('a phrase as it should stand, cut off, or varied on purpose is none', () => {
  for (const text of ['基础设施建设', '基础设施', '基础的设施建设', '基', '', '𠮷基础设施建']) {
    expect(slips(text)).toEqual([])
  }
})

test('two characters may be missing where that is asked for', () => {
  const wide = new NearPhraseIndex(['基础设施建设'], (phrase) => phrase, 2)
  expect(slips('基础建设')).toEqual([])
  expect(wide.matches('基础建设').map(({ slip, start, end }) => [slip, start, end])).toEqual([
    ['missing', 0, 4],
  ])
})

test('many phrases are found in one pass, single characters among them, in the order of the items', () => {
  const phrases = new PhraseIndex(['粮食', '粮', '粮食安全', '安', ''], (phrase) => phrase)
  const found = [...phrases.matches('保障粮食安全')].map(({ item, start }) => [item, start])
  expect(found).toEqual([
    ['粮食', 2],
    ['粮', 2],
    ['粮食安全', 2],
    ['安', 4],
  ])
})
