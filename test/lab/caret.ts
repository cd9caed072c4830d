import type { Page } from 'puppeteer-core'
import { expect } from 'vitest'

/** Clicks behind the first place where these words stand, as a user does, and waits until the caret is there. */
export async function putCaret(page: Page, words: string): Promise<void> {
  const { x, y } = await page.evaluate(pointBehind, words)
  await page.mouse.click(x, y)
  await page.evaluate(async (wanted) => {
    const text = (await lab?.getText()) ?? ''
    lab?.placeCaret?.(text.indexOf(wanted) + wanted.length)
  }, words)
  await expect.poll(() => textBeforeCaret(page), { timeout: 5000 }).toMatch(`${words}|`)
}

/** The last characters before the caret, and a bar for it. */
function textBeforeCaret(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const content = lab?.content()
    if (!lab || !content) return ''
    if (lab.selected) {
      const { start } = lab.selected()
      return `${(await lab.getText()).slice(0, start).slice(-8)}|`
    }
    // Chromium keeps a shadow root's selection to the root.
    const root = content.getRootNode() as Document
    const { anchorNode, anchorOffset = 0 } = root.getSelection() ?? {}
    if (!anchorNode || !content.contains(anchorNode)) return ''
    const before = content.ownerDocument.createRange()
    before.selectNodeContents(content)
    before.setEnd(anchorNode, anchorOffset)
    return `${before.toString().slice(-8)}|`
  })
}

/** Runs in the page: where the words end, or the middle of an editor whose text is not in the DOM. */
function pointBehind(words: string): { readonly x: number; readonly y: number } {
  const content = globalThis.lab?.content()
  if (!content) throw new Error('no editor is on the page')
  let { x, y } = endOfWords(content) ?? middleOf(content)
  let view = content.ownerDocument.defaultView
  while (view?.frameElement) {
    const frame = view.frameElement
    const box = frame.getBoundingClientRect()
    x += box.left + frame.clientLeft
    y += box.top + frame.clientTop
    view = frame.ownerDocument.defaultView
  }
  return { x, y }

  function endOfWords(element: HTMLElement) {
    const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.nodeValue?.indexOf(words) ?? -1
      if (at < 0) continue
      const range = element.ownerDocument.createRange()
      range.setStart(node, at + words.length - 1)
      range.setEnd(node, at + words.length)
      const { right, top, height } = range.getBoundingClientRect()
      return { x: right - 2, y: top + height / 2 }
    }
    return undefined
  }

  function middleOf(element: HTMLElement) {
    const { left, top, width, height } = element.getBoundingClientRect()
    return { x: left + width / 2, y: top + Math.min(height, innerHeight - top) / 2 }
  }
}
