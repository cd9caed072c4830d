import { readdirSync } from 'node:fs'
import type { Page } from 'puppeteer-core'
import { type ExtensionBrowser, extensionFolder } from './browser.ts'
import { draftPages } from './pages.ts'
import type { PageServer } from './server.ts'

/** Every page that the build brings, by its file: what is added later is looked at as well. */
export const extensionPages = readdirSync(extensionFolder).filter((name) => name.endsWith('.html'))

export type Scheme = 'light' | 'dark'

/** Text with a finding of nearly every kind. */
const draft = [
  '青禾县水利局2025年度防汛工作总结',
  '在*党委领导下，XX局把把责任落实到人，召开会议次。',
  '一、主要工作',
  '全年发现的苗条性问题均已整改，在媒体刊发正面报到3篇。',
].join('\n')

/**
 * Opens a page of the extension as a user meets it, with something in it where it shows a draft: the popup over a
 * page with an editor, the workbench with a text.
 */
export async function openWithDraft(
  browser: ExtensionBrowser,
  server: PageServer,
  name: string,
  scheme: Scheme,
): Promise<Page> {
  const page = await openPage(browser, server, name)
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
  if (name === 'workbench.html') await page.locator('textarea').fill(draft)
  await page.waitForSelector('main')
  await page.waitForFunction(
    () => !document.querySelector('main[data-status="checking"], main[aria-busy="true"]'),
  )
  if (['popup.html', 'workbench.html', 'onboarding.html'].includes(name)) {
    await page.waitForSelector('[data-finding]')
  }
  // Colours are looked at as they stay, not as they change.
  await page.evaluate(async () => {
    await Promise.allSettled(document.getAnimations().map((animation) => animation.finished))
  })
  return page
}

async function openPage(
  browser: ExtensionBrowser,
  server: PageServer,
  name: string,
): Promise<Page> {
  if (name !== 'popup.html') return browser.openExtensionPage(name)
  const html = draftPages['contenteditable with p'](draft, server)
  const popup = await browser.pressAction(await browser.open(server.add(html)))
  await popup.settled()
  return popup.page
}
