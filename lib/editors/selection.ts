import { relocate } from '../page/relocate'
import { showRange } from '../page/show-range'
import { buildTextMap, type TextMap } from '../page/text-map'
import type { EditorAdapter } from './reading'

/** The selected range as it was last read, by the element around it; it follows changes of the DOM. */
const selected = new WeakMap<HTMLElement, Range>()

/** The selected part of a page without an editor: read-only views, and editors that we cannot read. */
export const selectionAdapter: EditorAdapter = {
  source: 'selection',
  singleLine: false,
  find(root) {
    const selection = root instanceof Document ? root.getSelection() : null
    if (!selection || selection.isCollapsed) return []
    const range = selection.getRangeAt(0).cloneRange()
    const around = range.commonAncestorContainer
    const element = around instanceof HTMLElement ? around : around.parentElement
    if (!element) return []
    selected.set(element, range)
    return [element]
  },
  read: (element) => ({ text: readSelected(element).text, coverage: 'selection' }),
  locate(element, { start, expected }) {
    const { map, text, offset } = readSelected(element)
    const found = relocate(text, expected, start)
    if (found === undefined) return 'stale'
    const range = map.rangeToDom(offset + found, offset + found + expected.length)
    return range ? showRange(range) : 'unavailable'
  },
  drawn(element) {
    const { map, text, offset } = readSelected(element)
    return { text, rangeToDom: (start, end) => map.rangeToDom(offset + start, offset + end) }
  },
  // What is selected here is in no editor that we know: nobody could tell what writing into it does.
  apply: async (_, edits) => edits.map(() => 'rejected' as const),
}

/** The selected text, and `offset`, its place in the text of the element around it. */
function readSelected(element: HTMLElement): { map: TextMap; text: string; offset: number } {
  const map = buildTextMap(element)
  const range = selected.get(element)
  if (!range) return { map, text: '', offset: 0 }
  const offset = map.offsetOf(range.startContainer, range.startOffset)
  const end = map.offsetOf(range.endContainer, range.endOffset)
  return { map, text: map.text.slice(offset, end), offset }
}
