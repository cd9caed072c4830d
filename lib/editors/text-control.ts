import { relocate } from '../page/relocate'
import type { LocateOutcome, Place } from './reading'

/**
 * Shows a place of a `<textarea>` or `<input>` by selecting it: their text is outside the DOM, so no highlight
 * reaches it. Firefox scrolls to a selection that is set; Chromium only to a caret in an element that takes
 * the focus, hence the caret first, and the blur of an element that has the focus already.
 */
export function locateInControl(
  control: HTMLTextAreaElement | HTMLInputElement,
  { start, expected }: Place,
): LocateOutcome {
  const found = relocate(control.value, expected, start)
  if (found === undefined) return 'stale'
  control.blur()
  control.setSelectionRange(found, found)
  control.focus()
  control.setSelectionRange(found, found + expected.length)
  return 'located'
}

/** Whether the user can write in it. */
export function isWritable(control: HTMLTextAreaElement | HTMLInputElement): boolean {
  return !control.readOnly && !control.matches(':disabled')
}
