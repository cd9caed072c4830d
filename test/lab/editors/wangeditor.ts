import { createEditor } from '@wangeditor/editor'
import '@wangeditor/editor/dist/css/style.css'
import { draftHtml, expose, host, htmlLines, one } from '../harness.ts'

const box = host()
box.style.height = '400px'
const editor = createEditor({ selector: box, html: draftHtml(), mode: 'default' })

expose({
  getText: () => htmlLines(editor.getHtml()),
  undo: () => editor.undo?.(),
  content: () => one('[data-slate-editor]'),
})
