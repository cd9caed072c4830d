import { convertFromRaw, Editor, EditorState } from 'draft-js'
import { createElement, useState } from 'react'
import { createRoot } from 'react-dom/client'
import 'draft-js/dist/Draft.css'
import { expose, host, one, runs } from '../harness.ts'

const blocks = runs.map((line, index) => {
  const bold = line.findIndex((run) => run.bold)
  const before = line
    .slice(0, bold)
    .map(({ text }) => text)
    .join('')
  return {
    key: `line${index}`,
    type: 'unstyled',
    text: line.map(({ text }) => text).join(''),
    depth: 0,
    entityRanges: [],
    inlineStyleRanges:
      bold < 0
        ? []
        : [{ offset: before.length, length: line[bold]?.text.length ?? 0, style: 'BOLD' as const }],
  }
})

let current = EditorState.createWithContent(convertFromRaw({ blocks, entityMap: {} }))
let change: (state: EditorState) => void

function Page({ onReady }: { onReady: () => void }) {
  const [editorState, setEditorState] = useState(current)
  current = editorState
  change = setEditorState
  return createElement(Editor, { editorState, onChange: setEditorState, ref: onReady })
}

await new Promise<void>((onReady) => {
  createRoot(host()).render(createElement(Page, { onReady }))
})

expose({
  getText: () => current.getCurrentContent().getPlainText('\n'),
  undo: () => change(EditorState.undo(current)),
  content: () => one('.public-DraftEditor-content'),
})
