import { Bold, ClassicEditor, Essentials, Paragraph, Table } from 'ckeditor5'
import 'ckeditor5/ckeditor5.css'
import { draftHtml, expose, host, htmlLines, one } from '../harness.ts'

const editor = await ClassicEditor.create({
  attachTo: host(),
  licenseKey: 'GPL',
  plugins: [Essentials, Paragraph, Bold, Table],
  toolbar: ['undo', 'redo', 'bold', 'insertTable'],
  root: { initialData: draftHtml() },
})

expose({
  getText: () => htmlLines(editor.getData()),
  undo: () => {
    editor.execute('undo')
  },
  content: () => one('.ck-editor__editable'),
})
