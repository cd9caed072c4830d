import * as z from 'zod/mini'
import type {
  ApplyOutcome,
  Edit,
  LocateOutcome,
  Mark,
  MarkOutcome,
  Place,
} from '../../lib/editors/reading'
import { sendMessage } from '../../lib/messaging/messages'
import type { Target } from '../../lib/messaging/protocol'
import {
  applyOutcomesSchema,
  locateOutcomeSchema,
  markOutcomeSchema,
} from '../../lib/messaging/reading-schema'
import { askModel } from './page-model'
import { within } from './patience'

/** How long (ms) a page is waited for: to show something, and to take in what may be hundreds of edits. */
const PATIENCE = { show: 3000, apply: 20_000 }

/** Shows a place where the draft was read. `unavailable` when the page has gone meanwhile, or does not answer. */
export async function locateIn(target: Target, place: Place): Promise<LocateOutcome> {
  const asked =
    target.via === 'dom'
      ? sendMessage('frameLocate', place, target)
      : askModel(target, { kind: 'locate', place }, locateOutcomeSchema)
  return (await within(PATIENCE.show, asked, undefined).catch(() => undefined)) ?? 'unavailable'
}

/** Underlines findings; `unmarkable` also when the page has gone meanwhile. */
export async function showMarksIn(target: Target, marks: readonly Mark[]): Promise<MarkOutcome> {
  const asked =
    target.via === 'dom'
      ? sendMessage('frameShowMarks', marks, target)
      : askModel(target, { kind: 'marks', marks }, markOutcomeSchema)
  return (await within(PATIENCE.show, asked, undefined).catch(() => undefined)) ?? 'unmarkable'
}

/** Takes the marks away; a page that has gone has none. */
export async function clearMarksIn(target: Target): Promise<void> {
  const asked =
    target.via === 'dom'
      ? sendMessage('frameClearMarks', undefined, target)
      : askModel(target, { kind: 'clear' }, z.unknown())
  await within(PATIENCE.show, asked, undefined).catch(() => {})
}

/** Replaces places of the draft. All are `rejected` when the page has gone meanwhile. */
export async function applyIn(
  target: Target,
  edits: readonly Edit[],
): Promise<readonly ApplyOutcome[]> {
  const all = (outcome: ApplyOutcome) => edits.map(() => outcome)
  // Whoever does not answer in time may still do it.
  const outcomes = await within(PATIENCE.apply, apply(target, edits), all('unverified')).catch(
    () => undefined,
  )
  return outcomes?.length === edits.length ? outcomes : all('rejected')
}

async function apply(
  target: Target,
  edits: readonly Edit[],
): Promise<readonly ApplyOutcome[] | undefined> {
  // Only the content script knows whether an input method composes, whoever holds the draft.
  const { composing, path, offset } = await sendMessage('frameWritingState', undefined, target)
  if (composing) return undefined
  if (target.via === 'model') return askModel(target, { kind: 'apply', edits }, applyOutcomesSchema)
  if (path === undefined) return undefined
  const moved = edits.map((edit) => ({
    ...edit,
    start: edit.start + offset,
    end: edit.end + offset,
  }))
  const request = { kind: 'write' as const, path, edits: moved }
  const written = await askModel(target, request, applyOutcomesSchema)
  return written ?? sendMessage('frameApply', edits, target)
}
