import { buildTextMap, type TextMap } from '../page/text-map'
import { selectionOf } from '../page/view-state'
import { type Plan, shifted } from './plan-edits'

/** Remembers what is selected in the element; the result selects it again, shifted by the plan. */
export function keepSelection(element: HTMLElement, map: TextMap, plan: Plan): () => void {
  const putAway = bringBackSelection(element)
  const selected = selectedIn(element)
  if (!selected) return putAway
  const anchor = shifted(map.offsetOf(...selected.anchor), plan)
  const focus = shifted(map.offsetOf(...selected.focus), plan)
  return () => {
    const now = buildTextMap(element)
    const from = now.rangeToDom(anchor, anchor)
    const to = now.rangeToDom(focus, focus)
    if (from && to) {
      element.ownerDocument
        .getSelection()
        ?.setBaseAndExtent(from.startContainer, from.startOffset, to.startContainer, to.startOffset)
    }
    putAway()
  }
}

/**
 * While a popup is open, no page has the focus. UEditor has put its selection away then, until the window of its
 * frame has the focus again: so that window is told. The result tells it of the blur again, and the editor remembers
 * what is selected now. A page's own window is not told: pages load things when they are looked at again.
 */
function bringBackSelection(element: HTMLElement): () => void {
  const { ownerDocument: document } = element
  const view = document.defaultView
  if (!view || view === view.parent || document.hasFocus() || selectedIn(element)) return () => {}
  view.dispatchEvent(new FocusEvent('focus'))
  return () => {
    if (!document.hasFocus()) view.dispatchEvent(new FocusEvent('blur'))
  }
}

type Point = readonly [node: Node, offset: number]

/** The ends of the selection, if both lie in the element. */
function selectedIn(element: HTMLElement): { anchor: Point; focus: Point } | undefined {
  const selection = selectionOf(element)
  const { anchorNode, focusNode } = selection ?? {}
  if (!selection || !anchorNode || !focusNode) return undefined
  if (!element.contains(anchorNode) || !element.contains(focusNode)) return undefined
  return {
    anchor: [anchorNode, selection.anchorOffset],
    focus: [focusNode, selection.focusOffset],
  }
}
