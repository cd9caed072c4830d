import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createDraft } from '../../lib/text/draft'
import { realTools } from '../rules/run-rule'

const tools = await realTools()
const slips = (text: string) => createDraft(text, tools).slips()
const told = (text: string) =>
  slips(text).map(({ kind, start, end, fix }) => [kind, text.slice(start, end), fix])

test('a character that is missing, too many or in another’s place is found, with its word', () => {
  expect(told('全面加强组织领，落实责任。')).toEqual([['missing', '领', '领导']])
  expect(told('深刻汲吸取事故教训。')).toEqual([['extra', '汲', '']])
  expect(told('各村组建志者愿服务队，建立健全励激机制。')).toEqual([
    ['swapped', '志者愿', '志愿者'],
    ['swapped', '励激机制', '激励机制'],
  ])
})

test('a word that goes on in the next line lacks nothing', () => {
  expect(told('事关人民群众生命财产安\n全，事关发展大局。')).toEqual([])
  expect(told('事关人民群众生命财产安，')).toEqual([['missing', '安', '安全']])
})

test('ranges lie in the text, are never empty and do not overlap', () => {
  const character = fc.constantFrom(...'加强组织领导志愿者激励机制，。𠮷😀\ud800 12A\n“”《》')
  const texts = fc.array(character, { maxLength: 60 }).map((list) => list.join(''))
  fc.assert(
    fc.property(texts, (text) => {
      let last = 0
      for (const { start, end } of slips(text)) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(text.length)
        last = end
      }
    }),
    { numRuns: 300 },
  )
})
