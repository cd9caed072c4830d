import { enclosingFrames, layoutParent } from './frames'

/** The part of a scroll container, at each edge, in which a place counts as too far out. */
const MARGIN = 0.1

interface Box {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

/**
 * Scrolls a range into the middle of every scroll container around it, and of the same-origin frames around
 * its page. Always at once: an animation through a long draft only delays the reader, and some ask for none
 * (`prefers-reduced-motion`).
 */
export function scrollToRange(range: Range): void {
  const start = range.startContainer
  const element = start instanceof Element ? start : start.parentElement
  const view = range.startContainer.ownerDocument?.defaultView
  if (!element || !view) return
  const place = () => range.getClientRects()[0] ?? element.getBoundingClientRect()
  scrollContainers(element, place)
  let inFrame: () => Box = place
  for (const frame of enclosingFrames(view)) {
    const inner = inFrame
    inFrame = () => moved(inner(), frame)
    scrollContainers(frame, inFrame)
  }
}

/** Scrolls the containers around `element` so far that `place` shows in them; it is measured anew each time. */
function scrollContainers(element: Element, place: () => Box): void {
  const root = element.ownerDocument.scrollingElement
  for (let at: Element | null = element; at; at = layoutParent(at)) {
    if (at === root || scrolls(at)) scrollOne(at, place(), at === root)
  }
}

function scrolls(element: Element): boolean {
  if (element.scrollHeight <= element.clientHeight && element.scrollWidth <= element.clientWidth) {
    return false
  }
  const { overflowX, overflowY } = getComputedStyle(element)
  return /auto|scroll|overlay/.test(overflowX + overflowY)
}

function scrollOne(container: Element, place: Box, isRoot: boolean): void {
  const frame = container.getBoundingClientRect()
  const top = isRoot ? 0 : frame.top + container.clientTop
  const left = isRoot ? 0 : frame.left + container.clientLeft
  container.scrollBy({
    top: distance(place.top, place.bottom, top, container.clientHeight),
    left: distance(place.left, place.right, left, container.clientWidth),
    behavior: 'instant',
  })
}

/** How far to scroll along one axis: nothing for a place that shows well, else so that it comes to the middle. */
function distance(start: number, end: number, edge: number, size: number): number {
  const margin = size * MARGIN
  if (start >= edge + margin && end <= edge + size - margin) return 0
  return (start + Math.min(end, start + size)) / 2 - (edge + size / 2)
}

/** A box of a frame's page, in the coordinates of the page that holds the frame. */
function moved(box: Box, frame: Element): Box {
  const { top, left } = frame.getBoundingClientRect()
  const down = top + frame.clientTop
  const right = left + frame.clientLeft
  return {
    top: box.top + down,
    bottom: box.bottom + down,
    left: box.left + right,
    right: box.right + right,
  }
}
