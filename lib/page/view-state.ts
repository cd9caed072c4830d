import { layoutParent } from './frames'

/** Remembers how far everything around an element, and the element, is scrolled; the result puts it back. */
export function keepScroll(element: Element): () => void {
  const places: (readonly [element: Element, top: number, left: number])[] = []
  for (let at: Element | null = element; at; at = layoutParent(at)) {
    places.push([at, at.scrollTop, at.scrollLeft])
  }
  return () => {
    for (const [at, top, left] of places) {
      if (at.scrollTop !== top || at.scrollLeft !== left) {
        at.scrollTo({ top, left, behavior: 'instant' })
      }
    }
  }
}

/** The selection that holds what is selected in an element: Chromium keeps a shadow root's to the root. */
export function selectionOf(element: Element): Selection | null {
  const root: Node & { getSelection?: () => Selection | null } = element.getRootNode()
  return root.getSelection?.() ?? element.ownerDocument.getSelection()
}

/** The focus goes to an element of a frame only once the frame has it. */
export function takeFocus(element: HTMLElement): void {
  const view = element.ownerDocument.defaultView
  if (view && view !== view.parent) view.focus()
  element.focus({ preventScroll: true })
}
