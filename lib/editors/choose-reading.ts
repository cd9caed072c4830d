import type { NoReading, Reading } from './reading'

/**
 * The candidate (a frame of a tab, or an editor of a frame) to take as the draft: where several rank equal,
 * the longest text, then the first. `undefined` for an empty list; a failed reading only where none has text.
 */
export function chooseReading<Candidate extends { readonly reading: Reading }>(
  candidates: readonly Candidate[],
): Candidate | undefined {
  let best: Candidate | undefined
  for (const candidate of candidates) {
    if (!best || isBetter(candidate.reading, best.reading)) best = candidate
  }
  return best
}

function isBetter(reading: Reading, other: Reading): boolean {
  const lead = rank(reading) - rank(other)
  if (lead !== 0) return lead > 0
  return reading.ok && other.ok && reading.text.length > other.text.length
}

/** Where a frame has several failed readings, the one that tells the user most. */
const failures: Readonly<Record<NoReading, number>> = {
  none: 0,
  empty: 1,
  unselected: 3,
  protected: 3,
  composing: 9,
}

/**
 * A composition beats everything: it is where the user writes, and another text would be the wrong draft.
 * A selection beats a line of input without focus: that is most often a search box.
 */
function rank(reading: Reading): number {
  if (!reading.ok) return failures[reading.reason]
  if (reading.coverage === 'selection') return 4
  if (reading.singleLine) return reading.focused ? 5 : 2
  if (reading.readOnly) return 6
  return reading.focused ? 8 : 7
}
