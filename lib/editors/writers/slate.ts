import type { Replacement } from '../apply-to-editable'
import type { FindWrite } from './index'
import { piecesOf } from './text-pieces'

interface SlateEditor {
  readonly children: readonly SlateNode[]
  apply(operation: object): void
}

interface SlateNode {
  readonly text?: string
  readonly children?: readonly SlateNode[]
}

interface SlateText {
  readonly path: readonly number[]
  readonly text: string
}

const TEXT = '[data-slate-node="text"]'

/** Slate, and wangEditor 5, which is built on it: the operations of one task are one undo step. */
export const findSlate: FindWrite = (element) => {
  if (!element.matches('[data-slate-editor]')) return undefined
  const editor = catchEditor(element)
  return editor && ((replacements) => write(editor, element, replacements))
}

/**
 * The editor is known to closures only, and to the weak maps by which the engine goes from elements to nodes and
 * back. So one look-up is listened to, during an event that means nothing.
 */
function catchEditor(element: HTMLElement): SlateEditor | undefined {
  const { get } = WeakMap.prototype
  let editor: SlateEditor | undefined
  WeakMap.prototype.get = function (key) {
    const value: unknown = get.call(this, key)
    editor ??= [key, value].find(isEditor)
    return value
  }
  try {
    element.dispatchEvent(new KeyboardEvent('keydown', { key: 'Unidentified', bubbles: true }))
  } finally {
    WeakMap.prototype.get = get
  }
  return editor
}

function isEditor(value: unknown): value is SlateEditor {
  if (typeof value !== 'object' || value === null) return false
  const { children, apply, insertText } = value as Partial<Record<string, unknown>>
  return Array.isArray(children) && typeof apply === 'function' && typeof insertText === 'function'
}

function write(
  editor: SlateEditor,
  element: HTMLElement,
  replacements: readonly Replacement[],
): void {
  const elements = [...element.querySelectorAll(TEXT)]
  const texts = textsOf(editor.children)
  // Not drawn one for one: nobody could tell which is which.
  if (elements.length !== texts.length) return
  const planned = replacements.flatMap(({ range, text }) => {
    const at = range()
    return at ? [{ text, pieces: piecesOf(at, element, TEXT, isContent) }] : []
  })
  for (const { text, pieces } of planned) {
    for (const [index, { element: drawn, start, end }] of [...pieces.entries()].reverse()) {
      const node = texts[elements.indexOf(drawn)]
      if (!node) continue
      const { path } = node
      const removed = node.text.slice(start, end)
      editor.apply({ type: 'remove_text', path, offset: start, text: removed })
      if (index === 0) editor.apply({ type: 'insert_text', path, offset: start, text })
    }
  }
}

/** Between the strings of a text stand fillers of no width. */
function isContent(text: Text): boolean {
  return text.parentElement?.closest('[data-slate-string]') !== null
}

/** The tree's texts in the order of the document. */
function textsOf(nodes: readonly SlateNode[], path: readonly number[] = []): SlateText[] {
  return nodes.flatMap(({ text, children }, index) => {
    const own = [...path, index]
    return text === undefined ? textsOf(children ?? [], own) : [{ path: own, text }]
  })
}
