import { relocate } from '../page/relocate'
import { showRange } from '../page/show-range'
import { buildTextMap } from '../page/text-map'
import type { EditorAdapter } from './reading'
import { locateInControl } from './text-control'

/** The documents of known engines, where they may be read only; anything else that is not editable is a page. */
const DOCUMENTS = [
  '.ql-editor',
  '.ProseMirror',
  '.ck-content',
  '.mce-content-body',
  '.note-editable',
  '.fr-element',
  '.public-DraftEditor-content',
  '.ne-engine',
  '[data-slate-editor]',
  '[data-lexical-editor]',
  '[data-content-editable-root]',
]
  .map((root) => `${root}[contenteditable="false" i]`)
  .concat('.ne-viewer-body')
  .join()

const rejectAll: EditorAdapter['apply'] = async (_, edits) => edits.map(() => 'rejected')

/** A rich-text document that is shown, but not to be edited by this user or at this time. */
export const readonlyDocumentAdapter: EditorAdapter = {
  source: 'readonly',
  singleLine: false,
  readOnly: true,
  find: (root) => [...root.querySelectorAll<HTMLElement>(DOCUMENTS)],
  read: (element) => ({ text: buildTextMap(element).text, coverage: 'full' }),
  locate(element, { start, expected }) {
    const map = buildTextMap(element)
    const found = relocate(map.text, expected, start)
    if (found === undefined) return 'stale'
    const range = map.rangeToDom(found, found + expected.length)
    return range ? showRange(range) : 'unavailable'
  },
  apply: rejectAll,
  drawn: buildTextMap,
}

export const readonlyTextareaAdapter: EditorAdapter<HTMLTextAreaElement> = {
  source: 'readonly',
  singleLine: false,
  readOnly: true,
  find: (root) =>
    [...root.querySelectorAll<HTMLTextAreaElement>('textarea[readonly]')].filter(
      (area) => !area.matches(':disabled'),
    ),
  read: (element) => ({ text: element.value, coverage: 'full' }),
  locate: locateInControl,
  apply: rejectAll,
}
