// @ts-check
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium, ensureBrowser } from './browsers.mjs'
import { ensureCli } from './cli-build.mjs'
import { areDependenciesInstalled, installDependencies } from './dependencies.mjs'
import { Progress, runMain } from './progress.mjs'
import { root, runNode, toolScript } from './runtime.mjs'
import { runTool, setUp } from './setup.mjs'

/** The package with the real editors that the contract test runs on; the product needs none of them. */
export const labFolder = path.join(root, 'test/lab')

/**
 * Installs the editors unless they are there as the lab's lock file asks. Throws `StepFailed`.
 * @param {import('./progress.mjs').Progress} progress
 */
export async function ensureLab(progress) {
  if (areDependenciesInstalled(labFolder)) return
  await progress.step('准备编辑器实验室（npm ci，只供测试）', () =>
    installDependencies(progress, { folder: labFolder, scripts: false }),
  )
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await runMain(async () => {
    const progress = new Progress()
    await setUp(progress)
    await ensureCli(progress)
    await ensureLab(progress)
    const program = await ensureBrowser(progress, chromium)
    await progress.step('构建扩展', () => runTool(progress, 'wxt', ['build']))
    const args = ['run', '--project', 'lab', ...process.argv.slice(2)]
    return runNode([toolScript('vitest'), ...args], { CHROME_PATH: program })
  })
}
