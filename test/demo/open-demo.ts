import type { Page } from 'puppeteer-core'
import type { ExtensionBrowser } from '../e2e/browser.ts'

/** Opens the demo page and waits until its editor holds the draft. */
export async function openDemo(browser: ExtensionBrowser, origin: string): Promise<Page> {
  const page = await browser.open(`${origin}/demo/index.html`)
  await page.waitForSelector('body[data-ready="true"]')
  return page
}
