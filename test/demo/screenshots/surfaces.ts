import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'puppeteer-core'
import { type ExtensionBrowser, extensionFolder } from '../../e2e/browser.ts'
import { draftPages } from '../../e2e/pages.ts'
import type { PageServer } from '../../e2e/server.ts'

export type Scheme = 'light' | 'dark'

/** A surface that shows a draft, and how it comes to do so. */
export interface Surface {
  readonly name: string
  readonly width: number
  readonly height: number
  /** The browser gives it its size: it cannot be set. */
  readonly isWindow: boolean
  open(browser: ExtensionBrowser, server: PageServer, draft: string, scheme: Scheme): Promise<Page>
}

const settled = 'main[data-status]:not([data-status="idle"], [data-status="checking"])'

export const surfaces: readonly Surface[] = [
  {
    name: 'popup',
    width: 400,
    height: 510,
    isWindow: true,
    async open(browser, server, draft, scheme) {
      const popup = await browser.pressAction(await openDraft(browser, server, draft))
      await inScheme(popup.page, scheme)
      await popup.settled()
      return popup.page
    },
  },
  {
    name: 'sidepanel',
    width: 380,
    height: 480,
    isWindow: true,
    async open(browser, server, draft, scheme) {
      const popup = await browser.pressAction(await openDraft(browser, server, draft))
      await popup.settled()
      await popup.click('[data-action="side-panel"]')
      const page = await browser.extensionPage('sidepanel.html')
      await inScheme(page, scheme)
      await page.waitForSelector(settled)
      return page
    },
  },
  {
    name: 'workbench',
    width: 1120,
    height: 720,
    isWindow: false,
    async open(browser, _, draft, scheme) {
      const page = await browser.openExtensionPage('workbench.html')
      await inScheme(page, scheme)
      await page.waitForSelector('textarea')
      if (draft === '') return page
      await page.focus('textarea')
      await page.evaluate((text) => document.execCommand('insertText', false, text), draft)
      await page.waitForSelector(`main[data-status="done"][data-characters="${draft.length}"]`)
      return page
    },
  },
]

/** Whether the build brings a surface. */
export function isBuilt({ name }: Pick<Surface, 'name'>): boolean {
  return existsSync(path.join(extensionFolder, `${name}.html`))
}

function openDraft(browser: ExtensionBrowser, server: PageServer, draft: string): Promise<Page> {
  return browser.open(server.add(draftPages['contenteditable with p'](draft, server)))
}

export async function inScheme(page: Page, scheme: Scheme): Promise<void> {
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
}
