import { type EditorModel, type FindModels, queryAll } from './model'

interface View {
  readonly state: { readonly doc: { toString(): string }; readonly readOnly?: boolean }
  readonly viewport: { readonly from: number; readonly to: number }
  readonly constructor: { scrollIntoView?(position: number, options: { y: 'center' }): unknown }
  dispatch(transaction: object): void
  focus(): void
  domAtPos(position: number, side?: number): { readonly node: Node; readonly offset: number }
}

/** `cmTile` since 6.39, `cmView` before. */
type Content = HTMLElement & {
  readonly cmTile?: { readonly view?: View }
  readonly cmView?: { readonly view?: View }
}

/** CodeMirror 6 renders its viewport only; `doc` is the whole text, and its positions are the text's offsets. */
export const findCodeMirror6: FindModels = (roots) =>
  queryAll(roots, '.cm-content').flatMap((element) => {
    const { cmTile, cmView } = element as Content
    const view = cmTile?.view ?? cmView?.view
    return view ? [modelOf(element, view)] : []
  })

function modelOf(element: HTMLElement, view: View): EditorModel {
  return {
    source: 'codemirror',
    element,
    read: () => ({ text: view.state.doc.toString(), coverage: 'full' }),
    locate: (start) =>
      view.dispatch({ effects: view.constructor.scrollIntoView?.(start, { y: 'center' }) ?? [] }),
    drawn: () => ({
      text: view.state.doc.toString(),
      rangeToDom(start, end) {
        if (start < view.viewport.from || end > view.viewport.to) return undefined
        const from = view.domAtPos(start, 1)
        const to = view.domAtPos(end, -1)
        const range = element.ownerDocument.createRange()
        range.setStart(from.node, from.offset)
        range.setEnd(to.node, to.offset)
        return range
      },
    }),
    focus: () => view.focus(),
    replace(steps) {
      if (view.state.readOnly || !element.isContentEditable) return
      const changes = steps.map(({ start, end, text }) => ({ from: start, to: end, insert: text }))
      view.dispatch({ changes, userEvent: 'input.replace' })
    },
  }
}
