import { draftHtml, expose, host, htmlLines, loadScript, loadStyle } from '../harness.ts'

interface JoditEditor {
  value: string
  readonly editor: HTMLElement
  readonly history: { undo(): void; clear(): void }
  waitForReady(): Promise<unknown>
}

loadStyle('jodit/es2021/jodit.min.css')
await loadScript('jodit/es2021/jodit.min.js')
const { Jodit } = globalThis as unknown as {
  Jodit: { make(element: HTMLElement, options: object): JoditEditor }
}
const area = host('textarea')
area.value = draftHtml()
const jodit = Jodit.make(area, { height: 400, beautifyHTML: false, sourceEditor: 'area' })
await jodit.waitForReady()
jodit.history.clear()

expose({
  getText: () => htmlLines(jodit.value),
  undo: () => jodit.history.undo(),
  content: () => jodit.editor,
})
