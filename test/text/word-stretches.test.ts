import { expect, test } from 'vitest'
import { createDraft } from '../../lib/text/draft'
import { wordStretchesOf } from '../../lib/text/word-stretches'

/** Cuts at the bars that a test writes in; they stand in no text. */
function stretchesOf(words: string) {
  const text = words.replaceAll('|', '')
  const draft = createDraft(text, { segmenter: { cut: () => words.split('|') } })
  const stretches = wordStretchesOf(draft)
  return Array.from({ length: stretches.count }, (_, index) => {
    const start = stretches.start(index)
    return [text.slice(start, start + stretches.size(index)), stretches.lone(index)]
  })
}

test('stretches are made of whole words, by their ends, shorter ones first', () => {
  expect(stretchesOf('紧紧|围|饶')).toEqual([
    ['紧紧', 0b00],
    ['紧紧围', 0b100],
    ['围饶', 0b11],
    ['紧紧围饶', 0b1100],
  ])
})

test('words of one character are told by their places, the lowest bit for the first', () => {
  expect(stretchesOf('在|工作|中')).toEqual([
    ['工作', 0b00],
    ['在工作', 0b001],
    ['工作中', 0b100],
    ['在工作中', 0b1001],
  ])
})

test('no stretch holds a figure or a mark', () => {
  expect(stretchesOf('共|12|人|，|都|来')).toEqual([['都来', 0b11]])
})
