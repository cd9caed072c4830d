import { createEmptyHistoryState, registerHistory } from '@lexical/history'
import { registerRichText } from '@lexical/rich-text'
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  createEditor,
  UNDO_COMMAND,
} from 'lexical'
import { expose, host, runs } from '../harness.ts'

const element = host()
element.contentEditable = 'true'
const editor = createEditor({
  namespace: 'lab',
  theme: { text: { bold: 'bold' } },
  onError: (error) => {
    throw error
  },
})
editor.setRootElement(element)
registerRichText(editor)
editor.update(
  () => {
    $getRoot().clear()
    for (const line of runs) {
      const texts = line.map(({ text, bold }) => {
        const node = $createTextNode(text)
        return bold ? node.toggleFormat('bold') : node
      })
      $getRoot().append($createParagraphNode().append(...texts))
    }
  },
  { discrete: true },
)
registerHistory(editor, createEmptyHistoryState(), 300)

expose({
  getText: () =>
    editor.read(() =>
      $getRoot()
        .getChildren()
        .map((node) => node.getTextContent())
        .join('\n'),
    ),
  undo: () => {
    editor.dispatchCommand(UNDO_COMMAND, undefined)
  },
  content: () => element,
})
