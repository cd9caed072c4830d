import { nextFrame } from '../settle'
import type { FindWrite } from './index'

interface Transaction {
  insertText(text: string, from: number, to: number): Transaction
  delete(from: number, to: number): Transaction
}

interface View {
  readonly editable: boolean
  readonly state: { readonly tr: Transaction }
  dispatch(transaction: Transaction): void
  posAtDOM(node: Node, offset: number, bias?: number): number
}

interface ViewDescription {
  setSelection(...rest: unknown[]): void
}

type Editable = HTMLElement & {
  /** ProseMirror's description of the whole document. */
  readonly pmViewDesc?: ViewDescription
  /** TipTap leaves its editor here. */
  readonly editor?: { readonly view?: View }
}

/** ProseMirror, TipTap and what is built on them: one transaction is one undo step. */
export const findProseMirror: FindWrite = async (element) => {
  const { pmViewDesc, editor } = element as Editable
  if (!pmViewDesc) return undefined
  const view = editor?.view ?? (await catchView(element, pmViewDesc))
  if (!view?.editable) return undefined
  return (replacements) => {
    const places = replacements.flatMap(({ range, text }) => {
      const at = range()
      if (!at) return []
      const from = view.posAtDOM(at.startContainer, at.startOffset, 1)
      return [{ from, to: view.posAtDOM(at.endContainer, at.endOffset, -1), text }]
    })
    const { tr } = view.state
    for (const { from, to, text } of places) {
      if (text === '') tr.delete(from, to)
      else tr.insertText(text, from, to)
    }
    view.dispatch(tr)
  }
}

/**
 * The view is not to be had from the DOM, but it hands itself to its description whenever it selects something. So
 * the caret is set, the call is listened to, and both are as before.
 */
async function catchView(
  element: HTMLElement,
  description: ViewDescription,
): Promise<View | undefined> {
  const selection = element.ownerDocument.getSelection()
  const before = selection?.rangeCount ? selection.getRangeAt(0) : undefined
  const { setSelection } = description
  let view: unknown
  description.setSelection = function (...rest) {
    view = rest[2]
    return setSelection.apply(this, rest)
  }
  try {
    element.focus({ preventScroll: true })
    for (const atStart of [true, false]) {
      if (view) break
      selection?.selectAllChildren(element)
      if (atStart) selection?.collapseToStart()
      else selection?.collapseToEnd()
      await nextFrame()
      await nextFrame()
    }
  } finally {
    Reflect.deleteProperty(description, 'setSelection')
    if (before) {
      selection?.removeAllRanges()
      selection?.addRange(before)
    }
  }
  const found = view as Partial<View> | undefined
  return typeof found?.posAtDOM === 'function' && found.dispatch ? (found as View) : undefined
}
