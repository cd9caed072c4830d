import type { Write } from '../apply-to-editable'
import { typeOver } from '../type-over'

/**
 * Types over the text in editors that keep an undo history of their own, beside the browser's: without a state
 * recorded before and after, theirs would not know of the change.
 */
export function typeBetween(record: () => void, recordAfter: () => void = record): Write {
  return async (replacements, element) => {
    record()
    await typeOver(replacements, element)
    recordAfter()
  }
}

/** The windows in which the editor of an element may live: its own, and those of the frames around it. */
export function editorWindows<Page>(element: HTMLElement): (Window & Page)[] {
  const windows: (Window & Page)[] = []
  for (let view = element.ownerDocument.defaultView; view; view = view.parent as typeof view) {
    windows.push(view as Window & typeof globalThis & Page)
    // A frame of another site gives an error on the first property that is read.
    if (view.parent === view || !view.frameElement) break
  }
  return windows
}
