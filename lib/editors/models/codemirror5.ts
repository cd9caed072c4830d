import { type EditorModel, type FindModels, linePlaces, queryAll } from './model'

interface Position {
  readonly line: number
  readonly ch: number
}

interface CodeMirror {
  getValue(separator?: string): string
  focus(): void
  getOption(name: string): unknown
  operation(work: () => void): void
  replaceRange(text: string, from: Position, to: Position, origin: string): void
  scrollIntoView(range: { from: Position; to: Position }, margin: number): void
  getLineHandle(line: number): unknown
  readonly display?: {
    readonly view?: readonly { readonly line: unknown; readonly text?: Element }[]
  }
}

/** CodeMirror 5, and what is built on it: it draws its viewport only. */
export const findCodeMirror5: FindModels = (roots) =>
  queryAll(roots, '.CodeMirror').flatMap((element) => {
    const editor = (element as HTMLElement & { CodeMirror?: CodeMirror }).CodeMirror
    return editor ? [modelOf(element, editor)] : []
  })

function modelOf(element: HTMLElement, editor: CodeMirror): EditorModel {
  const text = () => editor.getValue('\n')
  const positions = () => {
    const placeOf = linePlaces(text())
    return (offset: number): Position => {
      const { line, column } = placeOf(offset)
      return { line, ch: column }
    }
  }
  return {
    source: 'codemirror',
    element,
    read: () => ({ text: text(), coverage: 'full' }),
    locate(start, end) {
      const position = positions()
      const margin = element.clientHeight / 3
      editor.scrollIntoView({ from: position(start), to: position(end) }, margin)
    },
    drawn() {
      const position = positions()
      const lines = new Map(editor.display?.view?.map(({ line, text: drawn }) => [line, drawn]))
      return {
        text: text(),
        rangeToDom(start, end) {
          const from = position(start)
          const to = position(end)
          const drawn = lines.get(editor.getLineHandle(from.line))
          return drawn && from.line === to.line ? rangeInLine(drawn, from.ch, to.ch) : undefined
        },
      }
    },
    focus: () => editor.focus(),
    replace(steps) {
      if (editor.getOption('readOnly')) return
      const position = positions()
      // The changes of one operation are one undo step.
      editor.operation(() => {
        for (const { start, end, text: inserted } of steps) {
          editor.replaceRange(inserted, position(start), position(end), 'gaojian')
        }
      })
    },
  }
}

/** The DOM range of columns of a drawn line, whose text nodes hold its characters one for one. */
export function rangeInLine(line: Element, from: number, to: number): Range | undefined {
  const walker = line.ownerDocument.createTreeWalker(line, NodeFilter.SHOW_TEXT)
  const range = line.ownerDocument.createRange()
  let passed = 0
  let started = false
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { length } = node as Text
    if (!started && from < passed + length) {
      range.setStart(node, from - passed)
      started = true
    }
    if (started && to <= passed + length) {
      range.setEnd(node, to - passed)
      return range
    }
    passed += length
  }
  return undefined
}
