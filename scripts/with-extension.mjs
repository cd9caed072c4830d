// @ts-check
// Runs a script of the tests or the demo over the built extension in Chromium: node scripts/with-extension.mjs FILE …
import { chromium, ensureBrowser } from './browsers.mjs'
import { Progress, runMain } from './progress.mjs'
import { runNode } from './runtime.mjs'
import { runTool, setUp } from './setup.mjs'

await runMain(async () => {
  const progress = new Progress()
  await setUp(progress)
  const program = await ensureBrowser(progress, chromium)
  await progress.step('构建扩展', () => runTool(progress, 'wxt', ['build']))
  return runNode(process.argv.slice(2), { CHROME_PATH: program })
})
