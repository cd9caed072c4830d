import { type ComponentProps, createElement, type FC } from 'react'
import { createRoot } from 'react-dom/client'
import { createEditor, type Descendant, Node } from 'slate'
import { withHistory } from 'slate-history'
import { Editable, type RenderLeafProps, Slate, withReact } from 'slate-react'
import { expose, host, one, runs } from '../harness.ts'

type Leaf = { text: string; bold: boolean }

const editor = withHistory(withReact(createEditor()))
const initialValue = runs.map((line) => ({
  type: 'paragraph',
  children: [...line],
})) as Descendant[]

const renderLeaf = ({ attributes, children, leaf }: RenderLeafProps) =>
  createElement((leaf as Leaf).bold ? 'strong' : 'span', attributes, children)

await new Promise<void>((resolve) => {
  const editable = createElement(Editable, { renderLeaf, ref: () => resolve() })
  const page = createElement(
    Slate as FC<Omit<ComponentProps<typeof Slate>, 'children'>>,
    { editor, initialValue },
    editable,
  )
  createRoot(host()).render(page)
})

expose({
  getText: () => editor.children.map((node) => Node.string(node)).join('\n'),
  undo: () => editor.undo(),
  content: () => one('[data-slate-editor]'),
})
