import CodeMirror from 'codemirror5'
import 'codemirror5/lib/codemirror.css'
import { draft, expose, host } from '../harness.ts'

const editor = CodeMirror(host(), { value: draft.lines.join('\n'), lineWrapping: true })
editor.clearHistory()

expose({
  getText: () => editor.getValue(),
  undo: () => editor.undo(),
  content: () => editor.getWrapperElement(),
  selected: () => ({
    start: editor.indexFromPos(editor.getCursor('from')),
    end: editor.indexFromPos(editor.getCursor('to')),
  }),
  selectionInView: () => {
    const { top, bottom } = editor.charCoords(editor.getCursor('from'), 'local')
    const { top: start, clientHeight } = editor.getScrollInfo()
    return top >= start && bottom <= start + clientHeight
  },
})
