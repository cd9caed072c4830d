// What the extension stores show, at the size that they ask for.
import { readFile } from 'node:fs/promises'
import { ExtensionBrowser } from '../../e2e/browser.ts'
import type { PageServer } from '../../e2e/server.ts'
import { showPlace, takeOverDemo } from './over-demo.ts'
import { inScheme, isBuilt } from './surfaces.ts'

const size = { width: 1280, height: 800 }

/** Takes them, numbered in the order in which the store shows them. */
export async function takeStorePictures(server: PageServer, folder: string): Promise<void> {
  await using browser = await ExtensionBrowser.launch({ origin: server.origin })
  const { origin } = server
  await takeOverDemo(browser, origin, {
    ...size,
    scheme: 'light',
    path: `${folder}/1-findings.png`,
    act: showPlace,
  })
  await browser.closePages()
  await takeOverDemo(browser, origin, {
    ...size,
    scheme: 'light',
    path: `${folder}/2-placeholders.png`,
    async act(popup) {
      await popup.press('fill')
      await popup.fill(0, '2025年')
      await popup.fill(1, '县')
    },
  })
  await browser.closePages()
  if (isBuilt({ name: 'workbench' })) await takeWorkbench(browser, `${folder}/3-workbench.png`)
  await takeOverDemo(browser, origin, {
    ...size,
    scheme: 'dark',
    path: `${folder}/4-dark.png`,
    act: showPlace,
  })
}

async function takeWorkbench(browser: ExtensionBrowser, path: `${string}.png`): Promise<void> {
  const draft = await readFile(new URL('../draft.txt', import.meta.url), 'utf8')
  const page = await browser.openExtensionPage('workbench.html')
  await page.setViewport(size)
  await inScheme(page, 'light')
  await page.waitForSelector('textarea')
  await page.focus('textarea')
  await page.evaluate((text) => document.execCommand('insertText', false, text), draft)
  await page.waitForSelector('[data-finding]')
  await page.waitForSelector('main[data-status="done"]')
  await page.screenshot({ path })
  await page.close()
}
