import { deepActiveElement } from '../page/frames'
import { buildTextMap } from '../page/text-map'
import { type FoundEditor, findEditors } from './find-editors'
import { selectionAdapter } from './selection'

/** The part of an editor that the user had selected. */
export interface SelectedPart extends FoundEditor {
  /** Where it begins in the editor's text. */
  readonly offset: number
  /** What stands there now: what is still between the text before and the text after; else nothing. */
  read(): string
}

/** What is selected in a document: in an editor that we know, or in the page. `undefined` for no selection. */
export function findSelectedPart(document: Document): SelectedPart | undefined {
  const editors = findEditors(document)
  const control = editors.find(({ element }) => element === deepActiveElement(document))
  const inControl = control && partOfControl(control)
  if (inControl) return inControl
  const [around] = selectionAdapter.find(document)
  if (around === undefined) return undefined
  const editor = editors.find(({ element }) => element.contains(around))
  const inEditor = editor && partOfEditable(editor, document)
  if (inEditor) return inEditor
  const read = () => selectionAdapter.read(around).text
  return { adapter: selectionAdapter, element: around, offset: 0, read }
}

function partOfControl(editor: FoundEditor): SelectedPart | undefined {
  const { element } = editor
  if (!(element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement)) return
  const { selectionStart: start, selectionEnd: end } = element
  return start === null || end === null || start === end ? undefined : part(editor, start, end)
}

/** `undefined` for an editor whose text is another than that of its DOM. */
function partOfEditable(editor: FoundEditor, document: Document): SelectedPart | undefined {
  const range = document.getSelection()?.getRangeAt(0)
  const map = buildTextMap(editor.element)
  if (!range || map.text !== editor.adapter.read(editor.element).text) return undefined
  const start = map.offsetOf(range.startContainer, range.startOffset)
  return part(editor, start, map.offsetOf(range.endContainer, range.endOffset))
}

function part({ adapter, element }: FoundEditor, start: number, end: number): SelectedPart {
  const { text } = adapter.read(element)
  const [before, after] = [text.slice(0, start), text.slice(end)]
  return {
    adapter,
    element,
    offset: start,
    read() {
      const now = adapter.read(element).text
      const isSame = now.startsWith(before) && now.endsWith(after)
      return isSame
        ? now.slice(before.length, Math.max(before.length, now.length - after.length))
        : ''
    },
  }
}
