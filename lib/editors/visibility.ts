import { layoutParent } from '../page/frames'

/** Input proxies of drawn editors are as small as a caret (CSS pixels). */
const SMALLEST = 5

/**
 * Whether the user can see the element. Rich editors keep hidden twins of their text (a source textarea, an
 * input proxy): display none, transparent, a pixel large, or moved off the page.
 */
export function isVisible(element: Element): boolean {
  if (!element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true })) return false
  const { width, height, right, bottom } = element.getBoundingClientRect()
  if (width < SMALLEST || height < SMALLEST) return false
  if (right > 0 && bottom > 0) return true
  const scrolled = scrolledAway(element)
  return right + scrolled.left > 0 && bottom + scrolled.top > 0
}

/** How far the containers around an element are scrolled: what is above the page's edge may only be scrolled out. */
function scrolledAway(element: Element): { left: number; top: number } {
  let left = 0
  let top = 0
  for (let at = layoutParent(element); at; at = layoutParent(at)) {
    left += at.scrollLeft
    top += at.scrollTop
  }
  return { left, top }
}
