import { draftHtml, expose, host, htmlLines, loadScript } from '../harness.ts'

interface CkEditor4 {
  getData(): string
  execCommand(name: string): void
  resetUndo(): void
  editable(): { readonly $: HTMLElement }
}
interface CkEditor4Global {
  replace(element: HTMLElement, config: object): CkEditor4
}

await loadScript('ckeditor4/ckeditor.js')
const { CKEDITOR } = globalThis as unknown as { CKEDITOR: CkEditor4Global }
const area = host('textarea')
area.value = draftHtml()
const editor = await new Promise<CkEditor4>((resolve) => {
  const created = CKEDITOR.replace(area, {
    versionCheck: false,
    entities: false,
    on: { instanceReady: () => resolve(created) },
  })
})
editor.resetUndo()

expose({
  getText: () => htmlLines(editor.getData()),
  undo: () => editor.execCommand('undo'),
  content: () => editor.editable().$,
})
