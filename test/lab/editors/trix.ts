import 'trix'
import 'trix/dist/trix.css'
import { draftHtml, expose, host } from '../harness.ts'

interface TrixElement extends HTMLElement {
  readonly editor: {
    loadHTML(html: string): void
    undo(): void
    getDocument(): { toString(): string }
  }
}

const element = document.createElement('trix-editor') as TrixElement
const ready = new Promise((resolve) => element.addEventListener('trix-initialize', resolve))
host().append(element)
await ready
element.editor.loadHTML(draftHtml('div'))

expose({
  getText: () => element.editor.getDocument().toString().replace(/\n$/, ''),
  undo: () => element.editor.undo(),
  content: () => element,
})
