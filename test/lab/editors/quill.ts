import Quill from 'quill'
import 'quill/dist/quill.snow.css'
import { draftHtml, expose, host } from '../harness.ts'

const quill = new Quill(host(), { theme: 'snow' })
quill.setContents(quill.clipboard.convert({ html: draftHtml() }), 'silent')
quill.history.clear()

expose({
  getText: () => quill.getText().replace(/\n$/, ''),
  undo: () => quill.history.undo(),
  content: () => quill.root,
})
