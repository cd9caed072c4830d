import fc from 'fast-check'
import { expect, test } from 'vitest'
import { followMarks } from '../../lib/editors/follow-marks'

const mark = (text: string, expected: string, from = 0) => {
  const start = text.indexOf(expected, from)
  return { start, end: start + expected.length, expected, severity: 'error' } as const
}

test.each([
  ['an edit before it', '甲XX局', '甲乙丙XX局', [3]],
  ['an edit behind it', 'XX局甲', 'XX局', [0]],
  ['an edit inside it', '甲XX局', '甲X县X局', []],
  ['its text gone', '甲XX局', '甲农业局', []],
  ['edits on both sides', '甲乙丙XX局甲乙丙', '甲子丙XX局甲子丙', [3]],
  ['the same text', '甲XX局', '甲XX局', [1]],
])('%s', (_, before, after, starts) => {
  expect(followMarks([mark(before, 'XX')], before, after).map(({ start }) => start)).toEqual(starts)
})

test('of equal marks, the one whose text was deleted goes', () => {
  const before = '*党委、*党委'
  const marks = [mark(before, '*党委'), mark(before, '*党委', 1)]
  expect(followMarks(marks, before, '县党委、*党委')).toEqual([{ ...marks[1] }])
})

test('a mark always stands on its text', () => {
  const text = fc
    .array(fc.constantFrom('甲', 'X', '\n'), { maxLength: 20 })
    .map((all) => all.join(''))
  fc.assert(
    fc.property(text, text, text, text, (head, old, replaced, tail) => {
      const before = `${head}${old}XX${tail}`
      const after = `${head}${replaced}XX${tail}`
      const marks = [mark(before, 'XX'), mark(before, 'XX', head.length + old.length)]
      for (const { start, end, expected } of followMarks(marks, before, after)) {
        expect(after.slice(start, end)).toBe(expected)
      }
    }),
  )
})
