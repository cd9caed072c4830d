// @ts-check
// Shimo: nothing reliable is known of its model; its classic documents look like Quill's.
import { expose, lines, make } from './fake.js'

const editor = make(
  'div',
  { class: 'ql-editor', contenteditable: 'true' },
  lines.map((text) => make('p', {}, [text])),
)
document.body.append(make('div', { class: 'ql-container' }, [editor]))

expose({
  getText: () => [...editor.children].map((block) => block.textContent).join('\n'),
  undo: () => {
    editor.focus()
    document.execCommand('undo')
  },
  content: () => editor,
})
