import { expect, test } from 'vitest'
import { type Ranked, resolveOverlaps } from '../../lib/core/overlap'

const found = (start: number, end: number, more: Partial<Ranked> = {}): Ranked => ({
  range: { start, end },
  category: 'placeholder',
  covers: false,
  standsAside: false,
  ...more,
})

test('text that has to go silences what lies inside it', () => {
  const line = found(0, 50, { category: 'residue', covers: true })
  expect(resolveOverlaps([found(3, 5), line, found(60, 62)])).toEqual([line, found(60, 62)])
})

test('the longer of two wins, whatever came first', () => {
  const year = found(0, 5)
  expect(resolveOverlaps([found(2, 4), year])).toEqual([year])
  expect(resolveOverlaps([year, found(2, 4)])).toEqual([year])
})

test('of two at the same place the graver category wins', () => {
  const typo = found(0, 2, { category: 'spelling' })
  expect(resolveOverlaps([found(0, 2, { category: 'repetition' }), typo])).toEqual([typo])
})

test('neighbours do not disturb each other', () => {
  const both = [found(0, 2), found(2, 4)]
  expect(resolveOverlaps([...both].reverse())).toEqual(both)
})

test('findings about the whole stand beside those at their anchor', () => {
  const missing = found(0, 20, { category: 'structure', standsAside: true })
  expect(resolveOverlaps([found(5, 7), missing])).toEqual([missing, found(5, 7)])
})
