import { draftHtml, expose, host, htmlLines, loadScript, packageUrl } from '../harness.ts'

interface UEditor {
  ready(callback: () => void): void
  setContent(html: string): void
  getContent(): string
  execCommand(name: string): void
  reset(): void
  readonly body: HTMLElement
}
interface UEditorGlobals {
  UE: { getEditor(id: string, config: object): UEditor }
  UEDITOR_HOME_URL: string
}

const globals = globalThis as unknown as UEditorGlobals
const home = 'ueditor/example/public/ueditor/'
globals.UEDITOR_HOME_URL = packageUrl(home)
await loadScript(`${home}ueditor.config.js`)
await loadScript(`${home}ueditor.all.min.js`)
await loadScript(`${home}lang/zh-cn/zh-cn.js`)
host().style.width = '900px'
const editor = globals.UE.getEditor('editor', { initialFrameHeight: 300, autoHeightEnabled: false })
await new Promise<void>((resolve) => editor.ready(resolve))
editor.setContent(draftHtml())
editor.reset()

expose({
  getText: () => htmlLines(editor.getContent()),
  undo: () => editor.execCommand('undo'),
  content: () => editor.body,
})
