import type { TinyMCE } from 'tinymce'
import { draftHtml, expose, host, htmlLines, loadScript } from '../harness.ts'

await loadScript('tinymce/tinymce.min.js')
const { tinymce } = globalThis as unknown as { tinymce: TinyMCE }
const area = host('textarea')
area.value = draftHtml()
const [editor] = await tinymce.init({ target: area, license_key: 'gpl', promotion: false })
if (!editor) throw new Error('TinyMCE did not start')

expose({
  getText: () => htmlLines(editor.getContent()),
  undo: () => {
    editor.undoManager.undo()
  },
  content: () => editor.getBody(),
})
