import { expect, test } from 'vitest'
import { findingId } from '../../components/finding-id'
import { type Edited, outcomesAfter, outcomesNow } from '../../surfaces/edit-outcomes'
import { ordinary } from './fixtures/drafts'

const byQuote = (quote: string) => {
  const finding = ordinary.findings.find((candidate) => candidate.quote === quote)
  if (!finding) throw new Error(`the fixture has ${quote}`)
  return finding
}

const edited: Edited[] = [
  { finding: byQuote('苗条'), replacement: '苗头', outcome: 'rejected' },
  { finding: byQuote('次'), replacement: '12次', outcome: 'applied' },
  { finding: byQuote('户'), replacement: '30户', outcome: 'unverified' },
  { finding: byQuote('们'), replacement: '', outcome: 'stale' },
]

test('outcomes are told of the findings as they stand in the report', () => {
  expect(outcomesNow(edited).get(findingId(byQuote('次')))).toBe('applied')
  expect(outcomesNow(edited).size).toBe(4)
})

test('those that were not made are told of their findings after the next check, moved by the others', () => {
  const movedBy = (quote: string, units: number) => {
    const finding = byQuote(quote)
    const { start, end } = finding.range
    return findingId({ ...finding, range: { start: start + units, end: end + units } })
  }
  expect([...outcomesAfter(edited)]).toEqual([
    [movedBy('户', 2), 'unverified'],
    [movedBy('苗条', 4), 'rejected'],
    [movedBy('们', 4), 'stale'],
  ])
})
