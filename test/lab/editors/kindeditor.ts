import {
  draftHtml,
  expose,
  host,
  htmlLines,
  loadScript,
  loadStyle,
  packageUrl,
} from '../harness.ts'

interface KindEditor {
  html(): string
  undo(): void
  readonly edit: { readonly doc: Document }
}
interface KindEditorGlobal {
  create(area: HTMLElement, options: object): KindEditor
}

loadStyle('kindeditor/themes/default/default.css')
await loadScript('kindeditor/kindeditor-all.js')
await loadScript('kindeditor/lang/zh-CN.js')
const { KindEditor } = globalThis as unknown as { KindEditor: KindEditorGlobal }
const area = host('textarea')
area.value = draftHtml()
const editor = await new Promise<KindEditor>((resolve) => {
  KindEditor.create(area, {
    basePath: packageUrl('kindeditor/'),
    width: '800px',
    height: '400px',
    afterCreate() {
      resolve(this as unknown as KindEditor)
    },
  })
})

expose({
  // It indents the blocks that it hands out.
  getText: () => htmlLines(editor.html().replaceAll(/[\n\t]/g, '')),
  undo: () => editor.undo(),
  content: () => editor.edit.doc.body,
})
