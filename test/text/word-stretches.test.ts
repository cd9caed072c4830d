import { expect, test } from 'vitest'
import { createDraft } from '../../lib/text/draft'
import { visitWordStretches } from '../../lib/text/word-stretches'

/** Cuts at the bars that a test writes in; they stand in no text. */
function stretchesOf(words: string, sizes: readonly [number, number]) {
  const text = words.replaceAll('|', '')
  const draft = createDraft(text, { segmenter: { cut: () => words.split('|') } })
  const found: [string, number][] = []
  visitWordStretches(draft, sizes, (start, end, lone) => {
    found.push([text.slice(start, end), lone])
  })
  return found
}

test('stretches are made of whole words, by their ends, shorter ones first', () => {
  expect(stretchesOf('紧紧|围|饶', [2, 4])).toEqual([
    ['紧紧', 0b00],
    ['紧紧围', 0b100],
    ['围饶', 0b11],
    ['紧紧围饶', 0b1100],
  ])
})

test('words of one character are told by their places, the lowest bit for the first', () => {
  expect(stretchesOf('在|工作|中', [4, 4])).toEqual([['在工作中', 0b1001]])
})
