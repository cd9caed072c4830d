import { draftHtml, expose, host, htmlLines, loadScript, loadStyle, one } from '../harness.ts'

interface Trumbowyg {
  trumbowyg(options: object): void
  trumbowyg(command: 'html'): string
}

await loadScript('jquery/dist/jquery.min.js')
loadStyle('trumbowyg/dist/ui/trumbowyg.min.css')
await loadScript('trumbowyg/dist/trumbowyg.min.js')
const { jQuery } = globalThis as unknown as { jQuery: (element: HTMLElement) => Trumbowyg }
const box = host()
box.innerHTML = draftHtml()
const editor = jQuery(box)
editor.trumbowyg({ svgPath: false })

expose({
  // What the form would send: the editor keeps it in a text field of its own.
  getText: () => htmlLines(editor.trumbowyg('html')),
  // It has no history of its own, and takes note of an undo as of any other change: when a key is let go.
  undo: () => {
    const content = one('.trumbowyg-editor')
    content.focus()
    document.execCommand('undo')
    content.dispatchEvent(new KeyboardEvent('keyup', { key: 'z', keyCode: 90, ctrlKey: true }))
  },
  content: () => one('.trumbowyg-editor'),
})
