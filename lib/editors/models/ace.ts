import { type EditorModel, type FindModels, linePlaces, queryAll } from './model'

interface AcePoint {
  readonly row: number
  readonly column: number
}

interface AceEditor {
  getValue(): string
  focus(): void
  getReadOnly(): boolean
  scrollToLine(row: number, center: boolean, animate: boolean): void
  readonly session: {
    mergeUndoDeltas: boolean
    replace(range: { start: AcePoint; end: AcePoint }, text: string): void
  }
  readonly selection: { setRange(range: { start: AcePoint; end: AcePoint }): void }
}

/** Ace draws its viewport only, over a hidden textarea. */
export const findAce: FindModels = (roots) =>
  queryAll(roots, '.ace_editor').flatMap((element) => {
    const editor = (element as HTMLElement & { env?: { editor?: AceEditor } }).env?.editor
    return editor ? [modelOf(element, editor)] : []
  })

function modelOf(element: HTMLElement, editor: AceEditor): EditorModel {
  const text = () => editor.getValue().replaceAll('\r\n', '\n')
  const ranges = () => {
    const placeOf = linePlaces(text())
    const point = (offset: number): AcePoint => {
      const { line, column } = placeOf(offset)
      return { row: line, column }
    }
    return (start: number, end: number) => ({ start: point(start), end: point(end) })
  }
  return {
    source: 'ace',
    element,
    read: () => ({ text: text(), coverage: 'full' }),
    locate(start, end) {
      const range = ranges()(start, end)
      editor.scrollToLine(range.start.row, true, false)
      editor.selection.setRange(range)
    },
    focus: () => editor.focus(),
    replace(steps) {
      if (editor.getReadOnly()) return
      const rangeOf = ranges()
      // Ace itself merges what follows in the same task.
      editor.session.mergeUndoDeltas = false
      for (const { start, end, text: inserted } of steps) {
        editor.session.replace(rangeOf(start, end), inserted)
      }
    },
  }
}
