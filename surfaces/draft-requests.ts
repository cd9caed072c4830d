import type { ApplyOutcome, Edit, LocateOutcome, Place } from '../lib/editors/reading'
import type { ReportedFinding } from '../lib/engine/report'
import { sendMessage } from '../lib/messaging/messages'
import type { Target } from '../lib/messaging/protocol'

/** Where a finding stands, and what must stand there. */
export function placeOf({ range, quote }: ReportedFinding): Place {
  return { ...range, expected: quote }
}

/** Shows a place of a draft. Never rejects: a background that was restarted meanwhile is `unavailable`. */
export async function locate(target: Target | undefined, place: Place): Promise<LocateOutcome> {
  if (target === undefined) return 'unavailable'
  return sendMessage('locate', { target, place }).catch(() => 'unavailable')
}

/**
 * Makes edits: one outcome for each, in the same order. `undefined` when no answer came, so that nobody knows
 * what was made.
 */
export async function apply(
  target: Target | undefined,
  edits: readonly Edit[],
): Promise<readonly ApplyOutcome[] | undefined> {
  if (target === undefined) return undefined
  const answer = await sendMessage('apply', { target, edits: [...edits] }).catch(() => undefined)
  return answer && edits.map((_, index) => answer[index] ?? 'unverified')
}

/** Underlines findings in the page, in the place of those before; a page that has gone needs none. */
export async function showMarks(
  target: Target,
  findings: readonly ReportedFinding[],
): Promise<void> {
  const marks = findings
    .filter(({ quote }) => quote !== '')
    .map((finding) => ({ ...placeOf(finding), severity: finding.severity }))
  await sendMessage('showMarks', { target, marks }).catch(() => {})
}

export async function clearMarks(target: Target): Promise<void> {
  await sendMessage('clearMarks', target).catch(() => {})
}
