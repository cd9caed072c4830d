import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applySafeFixes } from '../../lib/core/fix'
import { rules } from '../../lib/rules'
import { readMarks } from './marked-example'
import { findingsOf, realTools } from './run-rule'

const tools = await realTools()

/** Characters around which offsets go wrong: outside the BMP, lone surrogates, marks, line breaks. */
const filler = fc.string({
  unit: fc.constantFrom(
    '𠮷',
    '😀',
    '\ud842',
    '的',
    '，',
    '。',
    '\n',
    ' ',
    '　',
    '*',
    'x',
    '1',
    '（',
    '》',
  ),
  maxLength: 12,
})

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  const bad = fc.constantFrom(...rule.examples.map((example) => readMarks(example.bad).text))
  const text = fc.tuple(filler, bad, filler).map((parts) => parts.join(''))

  test('reports places inside the text and quotes them', () => {
    fc.assert(
      fc.property(text, (draft) => {
        for (const finding of findingsOf(rule, draft, tools)) {
          expect(finding.quote).toBe(draft.slice(finding.range.start, finding.range.end))
        }
      }),
    )
  })

  test('has nothing left to fix after a few rounds', () => {
    fc.assert(
      fc.property(text, (draft) => {
        let fixed = draft
        for (let round = 0; round < 4; round++) {
          fixed = applySafeFixes(fixed, findingsOf(rule, fixed, tools))
        }
        expect(applySafeFixes(fixed, findingsOf(rule, fixed, tools))).toBe(fixed)
      }),
    )
  })
})
