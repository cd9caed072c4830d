import { draftHtml, expose } from './harness.ts'

/** Exposes an editable element that no library looks after. */
export function exposeNative(element: HTMLElement): void {
  element.innerHTML = draftHtml()
  expose({
    getText: () => [...element.children].map((block) => block.textContent).join('\n'),
    undo: () => {
      element.focus()
      element.ownerDocument.execCommand('undo')
    },
    content: () => element,
  })
}
