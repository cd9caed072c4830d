// What `npm start` shows: the demo draft, checked by a press on the toolbar button. `--headless` opens no window.
import { mkdir, writeFile } from 'node:fs/promises'
import { Progress, runMain, StepFailed } from '../../scripts/progress.mjs'
import { ExtensionBrowser } from '../e2e/browser.ts'
import { startServer } from '../e2e/server.ts'
import { findingLines } from './finding-lines.ts'
import { openDemo } from './open-demo.ts'

const folder = 'screenshots'
const headless = process.argv.includes('--headless') || !hasDisplay()

await runMain(async () => {
  const progress = new Progress()
  await using server = await startServer()
  await using browser = await progress.step('启动 Chromium 并装入扩展', () =>
    ExtensionBrowser.launch({ origin: server.origin, headless }),
  )
  const page = await progress.step('打开演示页（Quill 编辑器）', () =>
    openDemo(browser, server.origin),
  )
  const { popup, state } = await progress.step('按下工具栏按钮，检查稿件', async () => {
    const popup = await browser.pressAction(page)
    return { popup, state: await popup.settled() }
  })
  if (state.status !== 'done') {
    const told = await popup.page.$$eval('h1, .message-state', (parts) =>
      parts.map((part) => part.textContent),
    )
    throw new StepFailed(`没有得到检查结果（${state.status}）：${told.join(' ')}`)
  }

  await mkdir(folder, { recursive: true })
  await writeFile(`${folder}/popup.png`, await popup.picture())
  await page.screenshot({ path: `${folder}/page.png` })
  for (const line of await findingLines(popup)) progress.say(line)
  progress.say(`截图：${folder}/popup.png、${folder}/page.png`)

  if (headless) return
  progress.say('浏览器保持打开；关闭它即结束。')
  await new Promise((resolve) => browser.browser.once('disconnected', resolve))
})

/** Whether a window can be shown to somebody. */
function hasDisplay(): boolean {
  const { CI, DISPLAY, WAYLAND_DISPLAY } = process.env
  if (CI) return false
  return process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY)
}
