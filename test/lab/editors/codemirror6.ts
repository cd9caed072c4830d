import { history, undo } from '@codemirror/commands'
import { EditorState } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { draft, expose, host } from '../harness.ts'

const view = new EditorView({
  parent: host(),
  state: EditorState.create({
    doc: draft.lines.join('\n'),
    extensions: [
      history(),
      EditorView.lineWrapping,
      EditorView.theme({ '&': { height: '300px' }, '.cm-scroller': { overflow: 'auto' } }),
    ],
  }),
})

expose({
  getText: () => view.state.doc.toString(),
  undo: () => {
    undo(view)
  },
  content: () => view.contentDOM,
  selected: () => ({ start: view.state.selection.main.from, end: view.state.selection.main.to }),
  selectionInView: () => {
    const place = view.coordsAtPos(view.state.selection.main.from)
    const box = view.scrollDOM.getBoundingClientRect()
    return place !== null && place.top >= box.top && place.bottom <= box.bottom
  },
})
