// Makes the pictures of the README: the demo page and the popup over it, in light and in dark.
import { mkdirSync } from 'node:fs'
import { Progress, runMain } from '../../scripts/progress.mjs'
import { ExtensionBrowser } from '../e2e/browser.ts'
import { startServer } from '../e2e/server.ts'
import { openDemo } from './open-demo.ts'

const folder = 'docs/screenshots'
const viewport = { width: 1340, height: 820 }

await runMain(async () => {
  const progress = new Progress()
  mkdirSync(folder, { recursive: true })
  await using server = await startServer()
  for (const scheme of ['light', 'dark'] as const) {
    await progress.step(`截图：${scheme}`, async () => {
      await using browser = await ExtensionBrowser.launch({ origin: server.origin })
      await takeScreenshot(browser, server.origin, scheme)
    })
  }
})

async function takeScreenshot(
  browser: ExtensionBrowser,
  origin: string,
  scheme: 'light' | 'dark',
): Promise<void> {
  const features = [{ name: 'prefers-color-scheme', value: scheme }]
  const page = await openDemo(browser, origin)
  // Wide enough for the popup to stand beside the draft.
  await page.setViewport(viewport)
  await page.emulateMediaFeatures(features)
  const popup = await browser.pressAction(page)
  await popup.page.emulateMediaFeatures(features)
  await popup.settled()
  const quotes = (await popup.findings()).map(({ quote }) => quote)
  await popup.press('locate', quotes.indexOf('苗条'))
  await popup.page.evaluate(() => scrollTo(0, 0))
  await page.waitForFunction(() => CSS.highlights.size > 0)

  // A popup is a window of its own: its picture is laid over the page's, where the browser shows it.
  const behind = Buffer.from(await page.screenshot()).toString('base64')
  const front = Buffer.from(await popup.picture()).toString('base64')
  const sheet = await browser.browser.newPage()
  await sheet.setViewport(viewport)
  await sheet.setContent(
    `<body style="margin: 0; position: relative">
       <img src="data:image/png;base64,${behind}" style="display: block">
       <img src="data:image/png;base64,${front}"
         style="position: absolute; top: 8px; right: 24px; border-radius: 8px; box-shadow: 0 8px 32px #0006">
     </body>`,
  )
  await sheet.screenshot({ path: `${folder}/popup-${scheme}.png` })
}
