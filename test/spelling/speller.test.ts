import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createDraft } from '../../lib/text/draft'
import { realTools } from '../rules/run-rule'

const tools = await realTools()
const misspellings = (text: string) => createDraft(text, tools).misspellings()

test('finds what no table lists, each with its word and the likeliest reading first', () => {
  const text = '全县农户的种粮积及性明显提高，干部的责任敢不断增强。'
  const found = misspellings(text).map(({ start, end, suggestions }) => ({
    quote: text.slice(start, end),
    fix: suggestions[0],
  }))
  expect(found).toEqual([
    { quote: '积及性', fix: '积极性' },
    { quote: '责任敢', fix: '责任感' },
  ])
})

test('what recurs in a document is a term', () => {
  const odd = '打造数字经济发展高地，提升数宇经济水平。'
  expect(misspellings(odd)).toHaveLength(1)
  const term = '数宇公司发布数宇系统，数宇系统服务全县，推广数宇系统，用好数宇系统。'
  expect(misspellings(`${odd}${term}`)).toHaveLength(0)
})

test('ranges lie in the text, do not overlap, and every suggestion is as long as its range', () => {
  const character = fc.constantFrom(...'切实增强工作责任敢，积及性占位𠮷😀\ud800 12A\n。“”《》')
  const texts = fc.array(character, { maxLength: 60 }).map((list) => list.join(''))
  fc.assert(
    fc.property(texts, (text) => {
      let last = 0
      for (const { start, end, suggestions } of misspellings(text)) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeLessThanOrEqual(text.length)
        for (const fix of suggestions) expect(fix).toHaveLength(end - start)
        last = end
      }
    }),
    { numRuns: 300, examples: [['位 及实']] },
  )
})

test('a line says the same whether it was read before or not', () => {
  const line = '切实增强抓好粮食生产的责任敢。'
  expect(misspellings(line)).toEqual(misspellings(line))
})
