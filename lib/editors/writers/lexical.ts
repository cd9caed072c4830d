import { pretendFocus, selectPlace } from '../type-over'
import type { FindWrite } from './index'
import { piecesOf } from './text-pieces'

interface TextNode {
  getLatest(): TextNode
  spliceText(offset: number, removed: number, text: string): void
}

interface LexicalEditor {
  readonly _key: string
  isEditable(): boolean
  getEditorState(): { readonly _nodeMap: ReadonlyMap<string, Partial<TextNode>> }
  update(work: () => void, options: { readonly discrete: boolean; readonly tag: string }): void
}

/** Lexical: the changes of one update are one undo step. */
export const findLexical: FindWrite = (element) => {
  const editor = (element as HTMLElement & { __lexicalEditor?: LexicalEditor }).__lexicalEditor
  if (!editor?.isEditable()) return undefined
  const nodeOf = (drawn: Element) => {
    const key: unknown = Reflect.get(drawn, `__lexicalKey_${editor._key}`)
    return typeof key === 'string' ? editor.getEditorState()._nodeMap.get(key) : undefined
  }
  return async (replacements) => {
    // Its history counts from the first state that it is told of: a selection is one.
    const [first] = replacements
    pretendFocus(element)
    if (first) await selectPlace(first, element)
    const splices = replacements.flatMap(({ range, text }) => {
      const at = range()
      if (!at) return []
      return piecesOf(at, element, '[data-lexical-text]', () => true)
        .map(({ element: drawn, start, end }, index) => {
          const inserted = index === 0 ? text : ''
          return { node: nodeOf(drawn), start, length: end - start, inserted }
        })
        .reverse()
    })
    editor.update(
      () => {
        for (const { node, start, length, inserted } of splices) {
          node?.getLatest?.().spliceText(start, length, inserted)
        }
      },
      { discrete: true, tag: 'history-push' },
    )
  }
}
