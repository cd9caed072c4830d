// Makes every picture of the docs: the README's, each surface with drafts of every kind, and those for the stores.
import { mkdirSync } from 'node:fs'
import { Progress, runMain } from '../../scripts/progress.mjs'
import { ExtensionBrowser } from '../e2e/browser.ts'
import { startServer } from '../e2e/server.ts'
import { takeMatrix } from './screenshots/matrix.ts'
import { showPlace, takeOverDemo } from './screenshots/over-demo.ts'
import { takeStorePictures } from './screenshots/store.ts'

const folder = 'docs/screenshots'
const storeFolder = 'docs/store/screenshots'

await runMain(async () => {
  const progress = new Progress()
  for (const place of [folder, storeFolder]) mkdirSync(place, { recursive: true })
  await using server = await startServer()
  for (const scheme of ['light', 'dark'] as const) {
    await progress.step(`截图：README，${scheme}`, async () => {
      await using browser = await ExtensionBrowser.launch({ origin: server.origin })
      await takeOverDemo(browser, server.origin, {
        scheme,
        // Wide enough for the popup to stand beside the draft.
        width: 1340,
        height: 820,
        path: `${folder}/popup-${scheme}.png`,
        act: showPlace,
      })
    })
  }
  await progress.step('截图：各界面', () => takeMatrix(server, folder))
  await progress.step('截图：商店', () => takeStorePictures(server, storeFolder))
})
