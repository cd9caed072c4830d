import { enclosingFrames, layoutParent, shadowRootOf } from '../page/frames'
import { adapters } from './adapters'
import type { EditorAdapter } from './reading'
import { isVisible } from './visibility'

export interface FoundEditor {
  readonly adapter: EditorAdapter
  readonly element: HTMLElement
}

/**
 * The editors of a document that the user can see, in its shadow roots, too; not in the frames inside
 * it, which look for themselves. None in a document whose own frame is hidden.
 */
export function findEditors(document: Document): FoundEditor[] {
  const frames = document.defaultView ? enclosingFrames(document.defaultView) : []
  if (!frames.every((frame) => isVisible(frame))) return []
  const found = searchRoots(document).flatMap((root) =>
    adapters.flatMap((adapter) => adapter.find(root).map((element) => ({ adapter, element }))),
  )
  const elements = new Set<Element>(found.map(({ element }) => element))
  return found.filter(({ element }) => !isInside(elements, element) && isVisible(element))
}

/** Whether one of `elements` holds the element: what is editable inside an editor is a part of it. */
function isInside(elements: ReadonlySet<Element>, element: Element): boolean {
  for (let at = layoutParent(element); at; at = layoutParent(at)) if (elements.has(at)) return true
  return false
}

/** A document and every shadow root in it, outer ones first. */
export function searchRoots(document: Document): (Document | ShadowRoot)[] {
  const roots: (Document | ShadowRoot)[] = [document]
  // The list grows while it is walked: shadow roots lie in shadow roots.
  for (const root of roots) {
    for (const element of root.querySelectorAll('*')) {
      const shadow = shadowRootOf(element)
      if (shadow) roots.push(shadow)
    }
  }
  return roots
}
