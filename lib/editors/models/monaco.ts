import { rangeInLine } from './codemirror5'
import { type EditorModel, type FindModels, linePlaceOf, queryAll } from './model'

interface MonacoRange {
  readonly startLineNumber: number
  readonly startColumn: number
  readonly endLineNumber: number
  readonly endColumn: number
}

interface MonacoEditor {
  getDomNode(): HTMLElement | null
  focus(): void
  getModel(): { getValue(lineEnd: number): string } | null
  pushUndoStop(): void
  executeEdits(source: string, edits: readonly object[]): boolean
  revealRangeInCenter(range: MonacoRange, scrollType: number): void
  getTopForLineNumber(line: number): number
}

interface MonacoPage {
  readonly monaco?: { readonly editor?: { getEditors?(): readonly MonacoEditor[] } }
}

/** Monaco's own constants: line feeds only, and scrolling without animation. */
const LINE_FEEDS = 1
const IMMEDIATE = 1

/** Monaco draws its viewport only. Bundled without its global, nothing but that viewport can be read. */
export const findMonaco: FindModels = (roots) => {
  const editors = (globalThis as MonacoPage).monaco?.editor?.getEditors?.() ?? []
  const reached = editors.flatMap((editor) => {
    const element = editor.getDomNode()
    return element ? [modelOf(element, editor)] : []
  })
  const elements = new Set(reached.map(({ element }) => element))
  const others = queryAll(roots, '.monaco-editor[role="code"]').filter(
    (element) => !elements.has(element),
  )
  return [...reached, ...others.map(viewportOf)]
}

function modelOf(element: HTMLElement, editor: MonacoEditor): EditorModel {
  const text = () => editor.getModel()?.getValue(LINE_FEEDS) ?? ''
  const rangeOf = (start: number, end: number): MonacoRange => {
    const from = linePlaceOf(text(), start)
    const to = linePlaceOf(text(), end)
    return {
      startLineNumber: from.line + 1,
      startColumn: from.column + 1,
      endLineNumber: to.line + 1,
      endColumn: to.column + 1,
    }
  }
  return {
    source: 'monaco',
    element,
    read: () => ({ text: text(), coverage: 'full' }),
    locate: (start, end) => editor.revealRangeInCenter(rangeOf(start, end), IMMEDIATE),
    rangeToDom(start, end) {
      const { startLineNumber, startColumn, endLineNumber, endColumn } = rangeOf(start, end)
      const top = editor.getTopForLineNumber(startLineNumber)
      const line = [...element.querySelectorAll<HTMLElement>('.view-line')].find(
        (drawn) => Number.parseFloat(drawn.style.top) === top,
      )
      if (!line || startLineNumber !== endLineNumber) return undefined
      return rangeInLine(line, startColumn - 1, endColumn - 1)
    },
    focus: () => editor.focus(),
    replace(steps) {
      editor.pushUndoStop()
      editor.executeEdits(
        'gaojian',
        steps.map(({ start, end, text: inserted }) => ({
          range: rangeOf(start, end),
          text: inserted,
          forceMoveMarkers: true,
        })),
      )
      editor.pushUndoStop()
    },
  }
}

/** What is drawn of an editor that cannot be reached. */
function viewportOf(element: HTMLElement): EditorModel {
  const top = ({ style }: HTMLElement) => Number.parseFloat(style.top)
  return {
    source: 'monaco',
    element,
    read: () => ({
      text: [...element.querySelectorAll<HTMLElement>('.view-line')]
        .sort((a, b) => top(a) - top(b))
        .map((line) => (line.textContent ?? '').replaceAll('\u00a0', ' '))
        .join('\n'),
      coverage: 'visible',
    }),
  }
}
