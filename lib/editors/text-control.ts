import { relocate } from '../page/relocate'
import { keepScroll, takeFocus } from '../page/view-state'
import { type Span, spansOf } from './control-spans'
import { planEdits, shifted } from './plan-edits'
import { outcomesOf } from './read-back'
import type { ApplyOutcome, Edit, LocateOutcome, Place } from './reading'
import { settle } from './settle'

type TextControl = HTMLTextAreaElement | HTMLInputElement

/**
 * Shows a place of a `<textarea>` or `<input>` by selecting it: their text is outside the DOM, so no highlight
 * reaches it. Firefox scrolls to a selection that is set; Chromium only to a caret in an element that takes
 * the focus, hence the caret first, and the blur of an element that has the focus already.
 */
export function locateInControl(control: TextControl, { start, expected }: Place): LocateOutcome {
  const found = relocate(control.value, expected, start)
  if (found === undefined) return 'stale'
  control.blur()
  control.setSelectionRange(found, found)
  control.focus()
  control.setSelectionRange(found, found + expected.length)
  return 'located'
}

/**
 * Replaces places as typing does, so that the page's scripts hear of it and undo takes it back: in one step, unless
 * they lie far apart in a very long text.
 */
export async function applyToControl(
  control: TextControl,
  edits: readonly Edit[],
): Promise<readonly ApplyOutcome[]> {
  const before = control.value
  const plan = planEdits(before, edits)
  if (plan.steps.length === 0) return outcomesOf(edits.length, before, plan, before)
  if (!isWritable(control) || isTooLong(control, plan.result)) {
    return edits.map((_, index) => plan.settled.get(index) ?? 'rejected')
  }
  const restoreScroll = keepScroll(control)
  const { selectionStart, selectionEnd, selectionDirection } = control
  takeFocus(control)
  for (const span of spansOf(before, plan)) insertSpan(control, span)
  const after = await settle(
    undefined,
    () => control.value,
    (value) => value === plan.result,
  )
  control.setSelectionRange(
    shifted(selectionStart ?? 0, plan),
    shifted(selectionEnd ?? 0, plan),
    selectionDirection ?? 'none',
  )
  restoreScroll()
  return outcomesOf(edits.length, before, plan, after)
}

function insertSpan(control: TextControl, { start, end, text }: Span): void {
  control.setSelectionRange(start, end)
  const { ownerDocument } = control
  if (text === '') ownerDocument.execCommand('delete')
  else ownerDocument.execCommand('insertText', false, text)
}

/** Whether the control would cut the text off: half an edit is none. */
function isTooLong(control: TextControl, text: string): boolean {
  const { maxLength, value } = control
  return maxLength >= 0 && text.length > maxLength && text.length > value.length
}

/** Whether the user can write in it. */
export function isWritable(control: TextControl): boolean {
  return !control.readOnly && !control.matches(':disabled')
}
