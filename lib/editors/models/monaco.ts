import { rangeInLine } from './codemirror5'
import { type EditorModel, type FindModels, linePlaces, queryAll } from './model'

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
  const ranges = () => {
    const placeOf = linePlaces(text())
    return (start: number, end: number): MonacoRange => {
      const from = placeOf(start)
      const to = placeOf(end)
      return {
        startLineNumber: from.line + 1,
        startColumn: from.column + 1,
        endLineNumber: to.line + 1,
        endColumn: to.column + 1,
      }
    }
  }
  return {
    source: 'monaco',
    element,
    read: () => ({ text: text(), coverage: 'full' }),
    locate: (start, end) => editor.revealRangeInCenter(ranges()(start, end), IMMEDIATE),
    drawn() {
      const rangeOf = ranges()
      const lines = new Map(drawnLines(element).map((line) => [topOf(line), line]))
      return {
        text: text(),
        rangeToDom(start, end) {
          const { startLineNumber, startColumn, endLineNumber, endColumn } = rangeOf(start, end)
          const line = lines.get(editor.getTopForLineNumber(startLineNumber))
          return line && startLineNumber === endLineNumber
            ? rangeInLine(line, startColumn - 1, endColumn - 1)
            : undefined
        },
      }
    },
    focus: () => editor.focus(),
    replace(steps) {
      const rangeOf = ranges()
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
  return {
    source: 'monaco',
    element,
    read: () => ({
      text: drawnLines(element)
        .sort((a, b) => topOf(a) - topOf(b))
        .map((line) => (line.textContent ?? '').replaceAll('\u00a0', ' '))
        .join('\n'),
      coverage: 'visible',
    }),
  }
}

function drawnLines(element: HTMLElement): HTMLElement[] {
  return [...element.querySelectorAll<HTMLElement>('.view-line')]
}

/** Lines are drawn in any order, each at its distance from the top (CSS pixels). */
function topOf({ style }: HTMLElement): number {
  return Number.parseFloat(style.top)
}
