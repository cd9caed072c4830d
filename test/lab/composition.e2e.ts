import type { CDPSession } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { isLabInstalled } from './build-pages.ts'
import { shortDraft } from './drafts.ts'
import { LabBrowser } from './lab-browser.ts'
import type { LabEditorPage } from './lab-editor-page.ts'

const draft = shortDraft
const edit = { start: 2, end: 3, expected: '县', replacement: '市' }

const editors = ['textarea', 'contenteditable', 'design-mode', 'quill', 'tiptap', 'codemirror6']

let browser: LabBrowser

beforeAll(async () => {
  if (isLabInstalled) browser = await LabBrowser.launch()
})

afterEach(async () => {
  await browser?.closePages()
})

afterAll(async () => {
  await browser?.[Symbol.asyncDispose]()
})

/** Puts the caret in the editor as a user does. */
async function focus({ page }: LabEditorPage): Promise<void> {
  await page.bringToFront()
  await page.evaluate(() => {
    const content = lab?.content()
    content?.focus()
    const selection = content?.ownerDocument.getSelection()
    if (content instanceof HTMLTextAreaElement) content.setSelectionRange(4, 4)
    else if (content?.firstChild) selection?.collapse(content.firstChild, 0)
  })
}

describe.skipIf(!isLabInstalled)('with an input method at work', () => {
  test.each(editors)('%s is neither read nor changed', async (name) => {
    const page = await browser.openEditor(name, draft)
    const messenger = await browser.checkFromBehind(page)
    expect((await messenger.check()).status).toBe('done')

    await focus(page)
    const session: CDPSession = await page.page.createCDPSession()
    await session.send('Input.imeSetComposition', {
      text: 'fangxun',
      selectionStart: 7,
      selectionEnd: 7,
    })
    const composing = await page.page.evaluate(() => lab?.content().textContent)

    expect(await messenger.apply([edit])).toEqual(['rejected'])
    expect(await messenger.check()).toEqual({ status: 'no-text', reason: 'composing' })
    expect(await page.page.evaluate(() => lab?.content().textContent)).toBe(composing)

    await session.send('Input.insertText', { text: '防汛' })
    await page.page.waitForFunction(async () => (await lab?.getText())?.includes('防汛'))
    expect((await messenger.check()).status).toBe('done')
  })
})
