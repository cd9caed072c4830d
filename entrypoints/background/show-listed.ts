import type { MarkOutcome } from '../../lib/editors/reading'
import type { MarkRequest } from '../../lib/messaging/protocol'
import { listPlaces } from './places'
import { showMarksIn } from './relay'

/** Underlines the findings that a surface lists; the shortcuts for the next and the previous go through the same. */
export async function showListed({ target, marks }: MarkRequest): Promise<MarkOutcome> {
  await listPlaces(target.tabId, marks)
  return showMarksIn(target, marks)
}
