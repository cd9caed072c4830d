import { Editor } from '@tiptap/core'
import StarterKit from '@tiptap/starter-kit'
import { draftHtml, expose, host } from '../harness.ts'

const editor = new Editor({ element: host(), extensions: [StarterKit], content: draftHtml() })

expose({
  getText: () => editor.getText({ blockSeparator: '\n' }),
  undo: () => {
    editor.commands.undo()
  },
  content: () => editor.view.dom,
})
