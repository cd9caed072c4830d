import { relocate } from '../page/relocate'
import { showRange } from '../page/show-range'
import { buildTextMap } from '../page/text-map'
import { applyToEditable } from './apply-to-editable'
import type { Coverage, EditorAdapter } from './reading'

/** What can be edited; an element without a value of its own inherits it. */
export const EDITABLE =
  '[contenteditable]:not([contenteditable="false" i], [contenteditable="inherit" i])'

/** What editors leave in place of the part that is not rendered now: CodeMirror 6 and Feishu documents. */
const UNRENDERED = '.cm-gap, .bear-virtual-renderUnit-placeholder'

/** What loads its text by parts as one scrolls, with nothing in place of the rest: Notion. */
const LOADED_BY_PARTS = '.notion-page-content'

/** Any rich-text engine, through the DOM that the user sees. */
export const contenteditableAdapter: EditorAdapter = {
  source: 'contenteditable',
  singleLine: false,
  find(root) {
    // A page that is still loading may have no body yet.
    if (root instanceof Document && root.designMode === 'on') return root.body ? [root.body] : []
    return [...root.querySelectorAll<HTMLElement>(EDITABLE)].filter(
      (element) => !element.parentElement?.closest(EDITABLE),
    )
  },
  read: (element) => ({ text: buildTextMap(element).text, coverage: coverageOf(element) }),
  locate(element, { start, expected }) {
    const map = buildTextMap(element)
    const found = relocate(map.text, expected, start)
    if (found === undefined) return 'stale'
    const range = map.rangeToDom(found, found + expected.length)
    return range ? showRange(range) : 'unavailable'
  },
  apply: (element, edits) => applyToEditable(element, edits),
  drawn: buildTextMap,
}

/** An engine that renders a part only and leaves no mark we know counts as whole: the DOM cannot tell more. */
function coverageOf(element: HTMLElement): Coverage {
  // CodeMirror 5 draws its viewport only, with nothing in place of the rest.
  const isPartial =
    element.matches(`.CodeMirror-code, ${LOADED_BY_PARTS}`) ||
    element.querySelector(`${UNRENDERED}, ${LOADED_BY_PARTS}`)
  return isPartial ? 'visible' : 'full'
}
