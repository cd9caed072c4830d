import { selectionOf } from '../page/view-state'
import type { Replacement } from './apply-to-editable'
import { joinReplacements } from './join-replacements'
import { nextFrame } from './settle'

/** How often a place is selected anew when the editor has redrawn it meanwhile. */
const ATTEMPTS = 3

/** Writes as the user would: selects each place and types over it. */
export async function typeOver(
  replacements: readonly Replacement[],
  element: HTMLElement,
): Promise<void> {
  pretendFocus(element)
  for (const [index, replacement] of joinReplacements(replacements).entries()) {
    const range = await selectPlace(replacement, element)
    if (!range) continue
    typeInto(element, replacement.text, range)
    // An editor that writes elsewhere than it was told to is not told again.
    if (index === 0 && !(await replacement.isDone())) break
  }
  releaseKey(element)
}

/**
 * Tells of a key that was let go, with the code that browsers give for text from an input method. Some editors look
 * only then at what was typed: they keep a field of a form in step, or an undo history of their own.
 */
function releaseKey(element: HTMLElement): void {
  const key = { key: 'Unidentified', keyCode: 229, bubbles: true, composed: true }
  element.dispatchEvent(new KeyboardEvent('keyup', key))
}

/** A page has no focus while a popup is open, and its editors do not hear that they are focused. */
export function pretendFocus(element: HTMLElement): void {
  if (element.ownerDocument.hasFocus()) return
  element.dispatchEvent(new FocusEvent('focus', { composed: true }))
  element.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }))
}

/** Selects a place and lets the editor take note of it; `undefined` when the place is gone. */
export async function selectPlace(
  replacement: Replacement,
  element: HTMLElement,
): Promise<Range | undefined> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const range = replacement.range()
    if (!range) return undefined
    const noted = selectionChange(element.ownerDocument)
    select(range)
    await noted
    const selection = selectionOf(element)
    if (!selection?.rangeCount || !replacement.isAt(range)) continue
    if (replacement.isAt(selection.getRangeAt(0))) return range
  }
  return undefined
}

function select({ startContainer, startOffset, endContainer, endOffset }: Range): void {
  // In a shadow root, too: only reading the selection back needs the root's own.
  startContainer.ownerDocument
    ?.getSelection()
    ?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset)
}

/** Resolves after the document has told of its new selection, which it does in a task of its own. */
function selectionChange(document: Document): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      document.removeEventListener('selectionchange', done)
      // The editor's own listeners may come after this one.
      setTimeout(resolve)
    }
    document.addEventListener('selectionchange', done)
    void nextFrame().then(nextFrame).then(done)
  })
}

/**
 * Tells the editor what is about to be typed, as the browser does for a user but not for `execCommand`: an editor
 * with a model of its own takes it from there. Where none does, the browser types.
 */
function typeInto(element: HTMLElement, text: string, range: Range): void {
  const { ownerDocument: document } = element
  const event = new InputEvent('beforeinput', {
    inputType: text === '' ? 'deleteContentBackward' : 'insertText',
    data: text === '' ? null : text,
    targetRanges: [new StaticRange(range)],
    bubbles: true,
    cancelable: true,
    composed: true,
  })
  if (!(range.startContainer.parentElement ?? element).dispatchEvent(event)) return
  if (text === '') document.execCommand('delete')
  else document.execCommand('insertText', false, text)
}
