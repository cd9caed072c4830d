import type { EditOutcome, EditOutcomes } from '../components/edit-outcome'
import { findingId } from '../components/finding-id'
import type { Filling } from '../lib/filling/fill-values'

/** An edit and what became of it. */
export interface Edited extends Filling {
  readonly outcome: EditOutcome
}

/** The outcomes by the findings that were edited, as they stand in the report that they were edited from. */
export function outcomesNow(edited: readonly Edited[]): EditOutcomes {
  return new Map(edited.map(({ finding, outcome }) => [findingId(finding), outcome]))
}

/**
 * The outcomes by the findings of the next report: those that were not made are still there, moved by the edits
 * before them.
 */
export function outcomesAfter(edited: readonly Edited[]): EditOutcomes {
  const after = new Map<string, EditOutcome>()
  let moved = 0
  const inOrder = edited.toSorted((a, b) => a.finding.range.start - b.finding.range.start)
  for (const { finding, replacement, outcome } of inOrder) {
    const { start, end } = finding.range
    if (outcome !== 'applied') {
      const range = { start: start + moved, end: end + moved }
      after.set(findingId({ ...finding, range }), outcome)
    }
    if (outcome === 'applied' || outcome === 'unverified')
      moved += replacement.length - (end - start)
  }
  return after
}
