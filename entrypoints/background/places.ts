import type { Place } from '../../lib/editors/reading'
import type { CheckOutcome } from '../../lib/messaging/protocol'
import { tabPlaces } from '../../lib/tab-memory'

/** Keeps the places of a finished check, for jumping through them. */
export async function keepPlaces(tabId: number, outcome: CheckOutcome): Promise<void> {
  if (outcome.status === 'superseded') return
  if (outcome.status !== 'done') return tabPlaces.remove(tabId)
  const places = outcome.report.findings.map(({ range, quote }) => ({ ...range, expected: quote }))
  await tabPlaces.write(tabId, { target: outcome.target, places, at: -1 })
}

/** Puts the places that a surface lists now in the place of those of its check. */
export async function listPlaces(tabId: number, marks: readonly Place[]): Promise<void> {
  const kept = await tabPlaces.read(tabId)
  if (kept === undefined) return
  const places = marks.map(({ start, end, expected }) => ({ start, end, expected }))
  await tabPlaces.write(tabId, { ...kept, places, at: -1 })
}
