import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chooseReading } from '../../lib/editors/choose-reading'
import type { NoReading, Reading } from '../../lib/editors/reading'

type Success = Extract<Reading, { ok: true }>

function reading(text: string, facts: Partial<Success> = {}): Reading {
  const plain = { coverage: 'full', source: 'textarea', focused: false, singleLine: false } as const
  return { ok: true, text, ...plain, ...facts }
}

const failed = (reason: NoReading): Reading => ({ ok: false, reason })

const long = reading('一份很长的工作报告')
const focused = reading('短稿', { focused: true })
const line = reading('一行很长很长很长很长的标题', { singleLine: true })
const focusedLine = reading('标题', { singleLine: true, focused: true })
const selected = reading('选中的一段文字', { coverage: 'selection' })

/** The index of the chosen reading. */
function choose(...readings: Reading[]): number | undefined {
  return chooseReading(readings.map((value, frameId) => ({ frameId, reading: value })))?.frameId
}

test.each([
  ['the focused editor before a longer one', [long, focused], 1],
  ['the longest editor where none is focused', [reading('短'), long, line], 1],
  ['a whole text before a focused line', [focusedLine, reading('短')], 1],
  ['a focused line before a selection', [selected, focusedLine], 1],
  ['a selection before a line without focus', [line, selected], 1],
  ['a line before nothing', [failed('empty'), line], 1],
  ['the first of equals', [reading('甲乙'), reading('丙丁')], 0],
  ['a composition before any other text', [long, failed('composing'), focused], 1],
  ['an empty editor before none', [failed('none'), failed('empty')], 1],
] as const)('%s', (_, readings, index) => {
  expect(choose(...readings)).toBe(index)
})

test('no frame, no choice', () => {
  expect(choose()).toBeUndefined()
})

test('frames in another order give the same choice', () => {
  const all = [long, focused, line, focusedLine, selected, failed('empty'), failed('none')]
  fc.assert(
    fc.property(fc.uniqueArray(fc.constantFrom(...all), { minLength: 1 }), (readings) => {
      const backwards = readings.toReversed()
      expect(readings[choose(...readings) ?? -1]).toBe(backwards[choose(...backwards) ?? -1])
    }),
  )
})
