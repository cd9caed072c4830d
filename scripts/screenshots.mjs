// @ts-check
import { chromium, ensureBrowser } from './browsers.mjs'
import { Progress, runMain } from './progress.mjs'
import { runNode } from './runtime.mjs'
import { runTool, setUp } from './setup.mjs'

await runMain(async () => {
  const progress = new Progress()
  await setUp(progress)
  const program = await ensureBrowser(progress, chromium)
  await progress.step('构建扩展', () => runTool(progress, 'wxt', ['build']))
  return runNode(['test/demo/take-screenshots.ts'], { CHROME_PATH: program })
})
