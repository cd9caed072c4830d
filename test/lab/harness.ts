/** The draft that a test wants on the page. */
export interface LabDraft {
  /** Paragraphs. */
  readonly lines: readonly string[]
  /** A stretch of one line that is to be bold where the editor knows bold. Offsets are UTF-16. */
  readonly bold?: { readonly line: number; readonly start: number; readonly end: number }
  /** A table after the last line: rows of cells. */
  readonly table?: readonly (readonly string[])[]
}

/** What a test asks of the editor on the page: its own word, not what the extension sees. */
export interface Lab {
  /** The text as the editor's own model holds it, paragraphs as lines. */
  getText(): string | Promise<string>
  /** The editor's own “undo”, once. */
  undo(): void | Promise<void>
  /** The element that shows the text. */
  content(): HTMLElement
  /** What the editor has selected, for those whose text is not in the DOM as a whole. Offsets as in `getText`. */
  selected?(): { readonly start: number; readonly end: number }
  /** Puts the caret at an offset, where a click can't tell what it hits: the text is not in the DOM. */
  placeCaret?(offset: number): void
  /** Whether the start of the selection is in view, where the DOM cannot tell. */
  selectionInView?(): boolean
}

declare global {
  /** Set once the editor is ready. */
  var lab: Lab | undefined
}

/** The draft of this page. */
export const draft: LabDraft = JSON.parse(document.querySelector('#draft')?.textContent ?? '')

/** The draft's lines with the bold stretch apart, for editors that are given more than plain text. */
export const runs: readonly (readonly { readonly text: string; readonly bold: boolean }[])[] =
  draft.lines.map((line, index) => {
    const { bold } = draft
    if (bold?.line !== index) return [{ text: line, bold: false }]
    return [
      { text: line.slice(0, bold.start), bold: false },
      { text: line.slice(bold.start, bold.end), bold: true },
      { text: line.slice(bold.end), bold: false },
    ].filter(({ text }) => text !== '')
  })

const escapeHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** The draft as HTML: one element for each line, then the table. */
export function draftHtml(tag = 'p'): string {
  const blocks = runs
    .map((line) => {
      const inner = line
        .map(({ text, bold }) => (bold ? `<strong>${escapeHtml(text)}</strong>` : escapeHtml(text)))
        .join('')
      return `<${tag}>${inner || '<br>'}</${tag}>`
    })
    .join('')
  return blocks + tableHtml()
}

function tableHtml(): string {
  if (!draft.table) return ''
  const cellHtml = (cell: string) => `<td>${escapeHtml(cell)}</td>`
  const rows = draft.table.map((row) => `<tr>${row.map(cellHtml).join('')}</tr>`)
  return `<table><tbody>${rows.join('')}</tbody></table>`
}

/** The lines of what an HTML editor hands out: one for each outermost block, and for each row of a table. */
export function htmlLines(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  return [...body.children]
    .flatMap((block) => {
      const rows = [...block.querySelectorAll('tr')]
      return rows.length > 0 ? rows.map(rowText) : [block.textContent]
    })
    .join('\n')
}

const rowText = (row: HTMLTableRowElement) =>
  [...row.cells].map((cell) => cell.textContent).join('\t')

/** A new element in the page for the editor to take. */
export function host<Tag extends keyof HTMLElementTagNameMap = 'div'>(
  tag?: Tag,
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag ?? 'div') as HTMLElementTagNameMap[Tag]
  element.id = 'editor'
  document.body.append(element)
  return element
}

/** Loads a script the way a page does that does not bundle its editor. Paths begin at the lab's packages. */
export function loadScript(path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script')
    script.src = packageUrl(path)
    script.onload = () => resolve()
    script.onerror = () => reject(new Error(`${path} did not load`))
    document.head.append(script)
  })
}

/** Loads a style sheet of the lab's packages. */
export function loadStyle(path: string): void {
  const link = document.createElement('link')
  link.rel = 'stylesheet'
  link.href = packageUrl(path)
  document.head.append(link)
}

/** The address of a file in the lab's packages. */
export function packageUrl(path: string): string {
  return new URL(`/lab-packages/${path}`, location.href).href
}

/** The element that must be there. */
export function one(selector: string, root: ParentNode = document): HTMLElement {
  const element = root.querySelector<HTMLElement>(selector)
  if (!element) throw new Error(`no ${selector} on the page`)
  return element
}

/** Waits until an element is there, for editors that do a thing later and tell nobody. */
export function appearance(selector: string): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (!document.querySelector(selector)) return
      observer.disconnect()
      resolve()
    }
    const observer = new MutationObserver(look)
    observer.observe(document, { childList: true, subtree: true, attributes: true })
    look()
  })
}

/** Tells the test that the editor is ready. */
export function expose(lab: Lab): void {
  globalThis.lab = lab
}
