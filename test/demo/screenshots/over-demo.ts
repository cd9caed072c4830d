import type { Page } from 'puppeteer-core'
import type { ExtensionBrowser } from '../../e2e/browser.ts'
import type { Popup } from '../../e2e/popup.ts'
import { openDemo } from '../open-demo.ts'
import { writeSheet } from './sheet.ts'
import { inScheme, type Scheme } from './surfaces.ts'

export interface OverDemo {
  readonly scheme: Scheme
  readonly width: number
  readonly height: number
  readonly path: `${string}.${'png' | 'webp'}`
  /** Brings the popup to what the picture is to show. */
  readonly act: (popup: Popup, page: Page) => Promise<void>
}

/** The demo draft with the popup over it, as a browser shows them: a popup is a window of its own. */
export async function takeOverDemo(
  browser: ExtensionBrowser,
  origin: string,
  { scheme, width, height, path, act }: OverDemo,
): Promise<void> {
  const page = await openDemo(browser, origin)
  await page.setViewport({ width, height })
  await inScheme(page, scheme)
  const popup = await browser.pressAction(page)
  await inScheme(popup.page, scheme)
  await popup.settled()
  await act(popup, page)
  const behind = await page.screenshot()
  const front = await popup.picture()
  await writeSheet(browser.browser, path, {
    width,
    height,
    background: '#fff',
    pictures: [
      { png: behind, left: 0, top: 0, width },
      { png: front, left: width - 424, top: 8, width: 400, floats: true },
    ],
  })
}

/** Shows a place of the draft, with the list at its top. */
export async function showPlace(popup: Popup, page: Page): Promise<void> {
  const quotes = (await popup.findings()).map(({ quote }) => quote)
  await popup.press('locate', quotes.indexOf('苗条'))
  await popup.page.evaluate(() => scrollTo(0, 0))
  await page.waitForFunction(() => CSS.highlights.has('gaojian-current'))
}
