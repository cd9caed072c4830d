import type { Page } from 'puppeteer-core'

/** The editor of a page, where it has one only; Quill's stands inside the page's own. */
const EDITOR = 'textarea, .ql-editor, #editor:not(.ql-container)'

/** The text of the page's one editor as its user would count it: paragraphs as lines. */
export function draftText(page: Page): Promise<string> {
  return page.$eval(EDITOR, (editor) =>
    editor instanceof HTMLTextAreaElement
      ? editor.value
      : [...editor.children].map((block) => block.textContent).join('\n'),
  )
}

/** Undoes as a user does, until the editor holds `text` again; gives the steps it took, at most `limit`. */
export async function undoUntil(page: Page, text: string, limit: number): Promise<number> {
  await page.bringToFront()
  await page.focus(EDITOR)
  for (let steps = 0; steps <= limit; steps++) {
    if ((await draftText(page)) === text) return steps
    await page.keyboard.down('Control')
    await page.keyboard.press('KeyZ')
    await page.keyboard.up('Control')
  }
  return Number.POSITIVE_INFINITY
}
