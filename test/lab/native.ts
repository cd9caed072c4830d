import { draftHtml, expose, htmlLines } from './harness.ts'

/** Exposes an editable element that no library looks after. */
export function exposeNative(element: HTMLElement): void {
  element.innerHTML = draftHtml()
  expose({
    getText: () => htmlLines(element.innerHTML),
    undo: () => {
      element.focus()
      element.ownerDocument.execCommand('undo')
    },
    content: () => element,
  })
}
