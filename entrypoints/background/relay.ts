import type { LocateOutcome, Place } from '../../lib/editors/reading'
import { sendMessage } from '../../lib/messaging/messages'
import type { Target } from '../../lib/messaging/protocol'

/** Shows a place in the frame that holds the draft. `unavailable` when the page has gone meanwhile. */
export async function locateIn(target: Target, place: Place): Promise<LocateOutcome> {
  return sendMessage('frameLocate', place, target).catch(() => 'unavailable')
}

/** Takes the marks away; a page that has gone has none. */
export async function clearMarksIn(target: Target): Promise<void> {
  await sendMessage('frameClearMarks', undefined, target).catch(() => {})
}
