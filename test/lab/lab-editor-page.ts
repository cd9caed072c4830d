import type { Page } from 'puppeteer-core'
import { putCaret } from './caret.ts'

/** The place that the extension shows in the page, as the page has it. */
export interface ShownPlace {
  readonly quote: string
  /** How many times the quote stands before it in the draft. */
  readonly before: number
  readonly inView: boolean
}

/** An editor on its page, asked from outside; runs in the page's own world, as its author's code does. */
export class LabEditorPage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** The draft by the editor's own word. */
  text(): Promise<string> {
    return this.page.evaluate(() => lab?.getText() ?? '')
  }

  /** What is inside the editor's element, byte for byte. */
  html(): Promise<string> {
    return this.page.evaluate(() => lab?.content().innerHTML ?? '')
  }

  /** The characters that show bold. */
  boldText(): Promise<string> {
    return this.page.evaluate(() => {
      const content = lab?.content()
      const view = content?.ownerDocument.defaultView
      if (!content || !view) return ''
      const walker = content.ownerDocument.createTreeWalker(content, NodeFilter.SHOW_TEXT)
      let bold = ''
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const { parentElement } = node
        const weight = parentElement ? Number(view.getComputedStyle(parentElement).fontWeight) : 0
        if (weight >= 600) bold += node.textContent
      }
      return bold.replace(/\u200b|\ufeff/g, '')
    })
  }

  /** Clicks behind the first place where these words stand. */
  putCaret(words: string): Promise<void> {
    return putCaret(this.page, words)
  }

  /** Types Latin letters where the caret is, key by key, without a click before. */
  async type(text: string): Promise<void> {
    await this.page.bringToFront()
    await this.page.keyboard.type(text)
  }

  async undo(): Promise<void> {
    await this.page.evaluate(() => lab?.undo())
  }

  /**
   * Undoes by keyboard, as a user does, until the draft is this text again; gives the steps that it took, or
   * `Infinity` when `limit` steps are not enough.
   */
  async undoUntil(text: string, limit: number): Promise<number> {
    await this.page.bringToFront()
    await this.page.evaluate(() => {
      const content = lab?.content()
      content?.ownerDocument.defaultView?.focus()
      content?.focus()
    })
    for (let steps = 0; steps <= limit; steps += 1) {
      const before = await this.text()
      if (before === text) return steps
      await this.page.keyboard.down('Control')
      await this.page.keyboard.press('KeyZ')
      await this.page.keyboard.up('Control')
      await this.page
        .waitForFunction(async (old) => (await lab?.getText()) !== old, { timeout: 2000 }, before)
        .catch(() => undefined)
    }
    return Number.POSITIVE_INFINITY
  }

  /** Waits until the draft is this text; the last text when it never gets there. */
  async settledText(expected: string): Promise<string> {
    await this.page
      .waitForFunction(
        async (wanted) => (await lab?.getText()) === wanted,
        { timeout: 2000 },
        expected,
      )
      .catch(() => undefined)
    return this.text()
  }

  /** Waits until the extension shows a place with this quote, and tells which one. */
  async shown(quote: string): Promise<ShownPlace | undefined> {
    const found = await this.page
      .waitForFunction(findShown, { timeout: 3000 }, quote)
      .catch(() => undefined)
    return found?.jsonValue() as Promise<ShownPlace | undefined>
  }

  /** The texts under the extension's marks, one for each mark. */
  marks(): Promise<readonly string[]> {
    return this.page.evaluate(() => {
      const inside = lab?.content().ownerDocument
      const view = inside?.defaultView as (Window & typeof globalThis) | null | undefined
      if (!inside || !view) return []
      return [...view.CSS.highlights]
        .filter(([name]) => name.startsWith('gaojian-'))
        .flatMap(([, highlight]) => [...highlight])
        .map((marked) => {
          const range = inside.createRange()
          range.setStart(marked.startContainer, marked.startOffset)
          range.setEnd(marked.endContainer, marked.endOffset)
          return range.toString()
        })
    })
  }
}

/** Runs in the page: the place under the extension's highlight, or the editor's own selection. */
function findShown(quote: string): ShownPlace | false {
  const lab = globalThis.lab
  const content = lab?.content()
  const view = content?.ownerDocument.defaultView as (Window & typeof globalThis) | null
  if (!lab || !content || !view) return false
  const count = (text: string) => text.split(quote).length - 1
  const [range] = view.CSS.highlights.get('gaojian-current') ?? []
  if (range instanceof view.Range && range.toString() === quote) {
    const before = content.ownerDocument.createRange()
    before.selectNodeContents(content)
    before.setEnd(range.startContainer, range.startOffset)
    return { quote, before: count(before.toString()), inView: isInView(range) }
  }
  const { start, end } = lab.selected?.() ?? { start: 0, end: 0 }
  const text = lab.getText()
  if (typeof text !== 'string' || text.slice(start, end) !== quote) return false
  return { quote, before: count(text.slice(0, start)), inView: lab.selectionInView?.() ?? true }

  /** Whether what is drawn at the range's start is the range's text, through every frame above it. */
  function isInView(place: Range): boolean {
    const { left, top, width, height } = place.getClientRects()[0] ?? new DOMRect(-1, -1)
    let x = left + Math.min(width, 8) / 2
    let y = top + height / 2
    const root = place.startContainer.getRootNode() as Document | ShadowRoot
    const hit = root.elementFromPoint(x, y)
    if (!hit?.contains(place.startContainer)) return false
    for (let at = view; at && at.parent !== at && at.frameElement; at = at.parent as typeof view) {
      const frame = at.frameElement
      const box = frame.getBoundingClientRect()
      x += box.left + frame.clientLeft
      y += box.top + frame.clientTop
      if (frame.ownerDocument.elementFromPoint(x, y) !== frame) return false
    }
    return true
  }
}
