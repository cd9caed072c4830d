import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Change } from '../../lib/files/docx/change'
import { changesBetween, rangeBefore } from '../../lib/files/text-changes'

const text = fc.string({
  unit: fc.constantFrom('甲', '乙', '丙', '\n', '😀', '😁', '𠮷', 'a'),
  maxLength: 40,
})

function applied(before: string, changes: readonly Change[]): string {
  return changes.reduceRight(
    (done, { start, end, replacement }) => done.slice(0, start) + replacement + done.slice(end),
    before,
  )
}

test('the changes make the later text of the earlier one', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const changes = changesBetween(before, after)
      expect(applied(before, changes)).toBe(after)
      for (const { start, end } of changes) {
        expect(before.slice(0, start).isWellFormed()).toBe(true)
        expect(before.slice(0, end).isWellFormed()).toBe(true)
      }
    }),
  )
})

test('a range that no change touches is found where it stood', () => {
  fc.assert(
    fc.property(text, text, text, (head, middle, tail) => {
      const kept = `\n第一处，不动的一行\n`
      const before = `${head}${kept}${middle}`
      const after = `${tail}${kept}${middle}`
      const changes = changesBetween(before, after)
      const start = after.indexOf('不动的')
      const range = rangeBefore(changes, { start, end: start + 3 })
      expect(before.slice(range.start, range.end)).toBe('不动的')
    }),
  )
})

test('a word is changed by its own characters only', () => {
  const before = '第一行\n出现不好的苗条时\n第三行'
  expect(changesBetween(before, before.replace('苗条', '苗头'))).toEqual([
    { start: 10, end: 11, replacement: '头' },
  ])
})

test('a million characters with changes at both ends are compared at once', () => {
  const before = '认真开展防汛值守工作，压实责任。\n'.repeat(60_000)
  const changes = changesBetween(before, `新${before.slice(0, -3)}好\n`)
  expect(changes).toHaveLength(2)
})
