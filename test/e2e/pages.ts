import type { PageServer } from './server.ts'

/** Builds the HTML of a page whose editor holds a text; some need a second page on the server. */
export type PageKind = (text: string, server: PageServer) => string

const html = (body: string) =>
  `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>测试页</title><body>${body}</body></html>`

/** A script that has the text as `text`. Escaped, so that no text ends the script, and lone surrogates survive. */
const script = (text: string, code: string) =>
  `<script>{ const text = ${JSON.stringify(text).replaceAll('<', '\\u003c')}; ${code} }</script>`

const textarea: PageKind = (text) =>
  html(
    `<textarea rows="12" cols="60"></textarea>${script(text, `document.querySelector('textarea').value = text`)}`,
  )

const input: PageKind = (text) =>
  html(`<input size="60">${script(text, `document.querySelector('input').value = text`)}`)

const paragraphs = (tag: 'p' | 'div') => `
  for (const line of text.split('\\n')) {
    const block = document.createElement('${tag}')
    block.append(line === '' ? document.createElement('br') : line)
    document.querySelector('#editor').append(block)
  }`

const editable = (text: string, code: string, style = '') =>
  html(`<div id="editor" contenteditable style="${style}"></div>${script(text, code)}`)

const contenteditableP: PageKind = (text) => editable(text, paragraphs('p'))
const contenteditableDiv: PageKind = (text) => editable(text, paragraphs('div'))

const contenteditableBr: PageKind = (text) =>
  editable(
    text,
    `text.split('\\n').forEach((line, index) => {
      if (index > 0) document.querySelector('#editor').append(document.createElement('br'))
      document.querySelector('#editor').append(line)
    })`,
  )

const contenteditablePreWrap: PageKind = (text) =>
  editable(text, `document.querySelector('#editor').textContent = text`, 'white-space: pre-wrap')

const iframe: PageKind = (text, server) =>
  html(
    `<p>办公系统</p><iframe src="${server.add(contenteditableP(text, server))}" width="700" height="400"></iframe>`,
  )

const iframeSrcdoc: PageKind = (text, server) =>
  html(
    `<iframe width="700" height="400"></iframe>${script(contenteditableP(text, server), `document.querySelector('iframe').srcdoc = text`)}`,
  )

/** How UEditor and its kind do it: an about:blank frame in design mode. */
const iframeDesignMode: PageKind = (text) =>
  html(
    `<iframe width="700" height="400"></iframe>${script(
      text,
      `const inner = document.querySelector('iframe').contentDocument
       inner.open(); inner.write('<!doctype html><body></body>'); inner.close()
       inner.designMode = 'on'
       for (const line of text.split('\\n')) {
         const block = inner.createElement('p')
         block.append(line === '' ? inner.createElement('br') : line)
         inner.body.append(block)
       }`,
    )}`,
  )

const shadowRoot: PageKind = (text) =>
  html(
    `<office-editor></office-editor>${script(
      text,
      `const root = document.querySelector('office-editor').attachShadow({ mode: 'open' })
       root.append(document.createElement('textarea'))
       root.firstChild.value = text`,
    )}`,
  )

/** A rich editor beside the textarea that its form sends: what the user sees is the draft. */
const hiddenTwin: PageKind = (text) =>
  html(
    `<textarea style="display: none">旧稿，不是用户看到的内容，而且长得多。${'旧稿'.repeat(4000)}</textarea>
     <div id="editor" contenteditable></div>${script(text, paragraphs('p'))}`,
  )

/** A search box and a short remark beside the draft: the longest editor is the draft. */
const longestOfSeveral: PageKind = (text) =>
  html(
    `<input value="搜索XX局"><textarea>同意。</textarea><div id="editor" contenteditable></div>${script(text, paragraphs('p'))}`,
  )

const quill: PageKind = (text) =>
  html(
    `<link rel="stylesheet" href="/quill/quill.snow.css"><div id="editor"></div><script src="/quill/quill.js"></script>${script(
      text,
      `const quill = new Quill('#editor', { theme: 'snow' }); quill.setText(text); quill.history.clear()`,
    )}`,
  )

/** Pages whose draft is the given text, by what the page is. */
export const draftPages = {
  textarea,
  input,
  'contenteditable with p': contenteditableP,
  'contenteditable with div': contenteditableDiv,
  'contenteditable with br': contenteditableBr,
  'contenteditable with line breaks': contenteditablePreWrap,
  'same-origin iframe': iframe,
  'srcdoc iframe': iframeSrcdoc,
  'about:blank iframe in design mode': iframeDesignMode,
  'open shadow root': shadowRoot,
  'editor with a hidden twin': hiddenTwin,
  'longest of several editors': longestOfSeveral,
  quill,
} satisfies Record<string, PageKind>

/** Two editors; the shorter one is focused and therefore the draft. */
export function focusedOfTwo(focused: string, other: string): string {
  return html(
    `<textarea id="other">${other}</textarea><textarea id="focused"></textarea>${script(
      focused,
      `document.querySelector('#focused').value = text; document.querySelector('#focused').focus()`,
    )}`,
  )
}

/** A page with nothing to write in. */
export const pageWithoutEditor = html('<h1>新闻</h1><p>这里没有编辑器，只有XX局的一段文字。</p>')
