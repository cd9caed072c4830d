import { deepActiveElement, enclosingFrames, layoutParent, reachesTop } from '../page/frames'

/**
 * Whether the page's focus lies in the element, through every frame above it. A frame under one that may not
 * be read counts as not focused. `document.hasFocus()` would not do: it is false while a popup is open.
 */
export function isFocused(element: Element): boolean {
  const view = element.ownerDocument.defaultView
  if (!view || !holds(element, deepActiveElement(element.ownerDocument)) || !reachesTop(view)) {
    return false
  }
  return enclosingFrames(view).every((frame) => deepActiveElement(frame.ownerDocument) === frame)
}

function holds(element: Element, active: Element | null): boolean {
  for (let at = active; at; at = layoutParent(at)) if (at === element) return true
  return false
}
