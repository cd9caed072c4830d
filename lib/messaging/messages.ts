import { defineExtensionMessaging } from '@webext-core/messaging'
import type { LocateOutcome, Place } from '../editors/reading'
import type { CheckOutcome, CheckProgress, CheckRequest } from './protocol'

/**
 * Every message of the extension. Receivers parse what they get (see `protocol.ts`), except the content
 * script: its only sender is the extension itself, and zod would be most of its weight.
 */
interface Protocol {
  /** surface → background: read the tab's draft and check it. */
  check(request: CheckRequest): CheckOutcome
  /** background → surfaces: the findings so far. */
  checkProgress(progress: CheckProgress): void
  /** surface → the frame with the draft: show a place. */
  locate(place: Place): LocateOutcome
  /** surface → the frame with the draft: take the marks away. */
  clearMarks(): void
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>()
