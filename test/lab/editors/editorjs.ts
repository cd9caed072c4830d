import EditorJS, { type ToolConstructable } from '@editorjs/editorjs'
import Paragraph from '@editorjs/paragraph'
import { draftHtml, expose, host, one } from '../harness.ts'

const lines = [...new DOMParser().parseFromString(draftHtml(), 'text/html').body.children]
const editor = new EditorJS({
  holder: host(),
  tools: {
    paragraph: {
      class: Paragraph as unknown as ToolConstructable,
      config: { preserveBlank: true },
    },
  },
  data: { blocks: lines.map((line) => ({ type: 'paragraph', data: { text: line.innerHTML } })) },
})
await editor.isReady

const plain = (html: string) => new DOMParser().parseFromString(html, 'text/html').body.textContent

expose({
  async getText() {
    const { blocks } = await editor.save()
    return blocks.map(({ data }) => plain(data.text)).join('\n')
  },
  // It has no history of its own: the browser's is all that its users have.
  undo: () => {
    document.execCommand('undo')
  },
  content: () => one('.codex-editor__redactor'),
})
