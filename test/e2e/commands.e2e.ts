import type { Page } from 'puppeteer-core'
import { test } from 'vitest'
import { draftPages } from './pages.ts'
import { prepareSession } from './session.ts'

const session = prepareSession()
const draft = '青禾县教育局工作总结\n在*党委领导下，XX局把把责任落实到人，发现苗条性问题。'

/** What a press of the shortcut tells the background; the keys themselves belong to the browser's window. */
async function command(page: Page, name: string): Promise<void> {
  await page.bringToFront()
  await (await session.browser.worker()).evaluate(
    `chrome.tabs.query({ active: true, lastFocusedWindow: true })
       .then(([tab]) => chrome.commands.onCommand.dispatch(${JSON.stringify(name)}, tab))`,
  )
}

const waitForCurrent = (page: Page, text: string) =>
  page.waitForFunction(
    (expected) => {
      const [range] = [...(CSS.highlights.get('gaojian-current') ?? [])]
      return range?.toString() === expected
    },
    {},
    text,
  )

test('the shortcuts go through the findings of the last check, without a popup', async () => {
  const page = await session.browser.open(
    session.server.add(draftPages['contenteditable with p'](draft, session.server)),
  )
  const popup = await session.browser.pressAction(page)
  await popup.settled()
  const quotes = (await popup.findings()).map(({ quote }) => quote)
  await popup.close()

  // A new worker knows the places as well; another tab's popup starts it, as the shortcut itself would.
  await session.browser.killWorker()
  const other = await session.browser.open(
    session.server.add(draftPages.textarea('XX局', session.server)),
  )
  const otherPopup = await session.browser.pressAction(other)
  await otherPopup.settled()
  await otherPopup.close()

  for (const quote of quotes) {
    await command(page, 'next-finding')
    await waitForCurrent(page, quote)
  }
  await command(page, 'previous-finding')
  await waitForCurrent(page, quotes.at(-2) ?? '')

  // What is gone is passed over.
  await page.$eval('#editor', (editor) => {
    editor.innerHTML = editor.innerHTML.replace(/苗条|青禾县教育局/gu, '某某')
  })
  await command(page, 'next-finding')
  await waitForCurrent(page, quotes.find((quote) => quote.length < 3 && quote !== '苗条') ?? '')
})

test('a tab that was not checked yet is checked first', async () => {
  const page = await session.browser.open(
    session.server.add(draftPages['contenteditable with p'](draft, session.server)),
  )
  await (await session.browser.pressAction(page)).close()
  await (await session.browser.worker()).evaluate('chrome.storage.session.clear()')
  await command(page, 'previous-finding')
  await waitForCurrent(page, '苗条')
})
