import fc from 'fast-check'
import { expect, test } from 'vitest'
import { planEdits } from '../../lib/editors/plan-edits'
import type { Edit } from '../../lib/editors/reading'

/** The edit that replaces what is in ⟦⟧, and the text without them. */
function marked(source: string, replacement: string): [text: string, edit: Edit] {
  const start = source.indexOf('⟦')
  const expected = source.slice(start + 1, source.indexOf('⟧'))
  const edit = { start, end: start + expected.length, expected, replacement }
  return [source.replace(/[⟦⟧]/g, ''), edit]
}

test.each([
  ['发现的⟦苗条⟧性问题', '苗头', '条', '头'],
  ['学习⟦*次⟧。', '3次', '*', '3'],
  ['召开⟦会议次⟧', '会议3次', '议', '议3'],
  ['⟦次⟧', '3次', '次', '3次'],
  ['⟦把把⟧责任', '把', '把把', '把'],
  ['落实⟦落实⟧责任', '', '实落实', '实'],
  ['⟦落实⟧落实责任', '', '落实落', '落'],
  ['甲\n⟦广告⟧\n乙', '', '广告', ''],
  ['⟦😀⟧𠮷', '😁', '😀', '😁'],
  ['𠮷⟦*⟧', '', '𠮷*', '𠮷'],
])('%s becomes %s over %s', (source, replacement, old, text) => {
  const [plain, edit] = marked(source, replacement)
  const { steps, result, settled } = planEdits(plain, [edit])
  expect(steps.map((step) => [plain.slice(step.start, step.end), step.text])).toEqual([[old, text]])
  expect(result).toBe(
    plain.slice(0, edit.start) + replacement + plain.slice(edit.start + edit.expected.length),
  )
  expect(settled.size).toBe(0)
})

test('what is gone is stale, what overlaps is rejected, what is the same is done', () => {
  const edit = (start: number, expected: string, replacement: string) => ({
    start,
    end: start + expected.length,
    expected,
    replacement,
  })
  const { steps, settled, result } = planEdits('甲乙丙丁', [
    edit(0, '甲乙', '子丑'),
    edit(1, '乙丙', '寅卯'),
    edit(0, '戊', '辰'),
    edit(3, '丁', '丁'),
  ])
  expect(steps.map(({ index }) => index)).toEqual([0])
  expect([...settled]).toEqual([
    [2, 'stale'],
    [3, 'applied'],
    [1, 'rejected'],
  ])
  expect(result).toBe('子丑丙丁')
})

const character = fc.constantFrom('甲', '乙', '*', '\n', ' ', '𠮷', '😀', '\ud83d')
const text = fc.array(character, { maxLength: 12 }).map((parts) => parts.join(''))

test('steps never overlap, and give the result that the edits as asked would give', () => {
  const pieces = fc.array(fc.record({ kept: text, expected: text, replacement: text }), {
    maxLength: 5,
  })
  fc.assert(
    fc.property(pieces, text, (list, tail) => {
      let whole = ''
      let wanted = ''
      const edits = list.map(({ kept, expected, replacement }) => {
        const start = whole.length + kept.length
        whole += kept + expected
        wanted += kept + replacement
        return { start, end: start + expected.length, expected, replacement }
      })
      const { steps, result, settled } = planEdits(whole + tail, edits)
      // Two insertions at one place keep their order.
      expect(result).toBe(wanted + tail)
      expect([...settled.values()].every((outcome) => outcome === 'applied')).toBe(true)
      let done = whole + tail
      let before = Number.POSITIVE_INFINITY
      for (const { start, end, text: inserted } of steps) {
        expect(end).toBeLessThanOrEqual(before)
        done = done.slice(0, start) + inserted + done.slice(end)
        before = start
      }
      expect(done).toBe(wanted + tail)
    }),
  )
})
