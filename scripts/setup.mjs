// @ts-check
import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { areDependenciesInstalled, installDependencies } from './dependencies.mjs'
import { Progress, runMain } from './progress.mjs'
import { recentNode, root, toolEnvironment, toolScript } from './runtime.mjs'

/**
 * Brings the working copy to where every tool runs: dependencies, a recent Node and WXT's generated types.
 * Says and does nothing when all is there. Throws `StepFailed`.
 * @param {Progress} progress
 */
export async function setUp(progress) {
  if (!areDependenciesInstalled()) {
    await progress.step('安装依赖（npm ci）', () => installDependencies(progress))
  }
  if (!existsSync(path.join(root, '.wxt/tsconfig.json'))) {
    await progress.step('生成类型（wxt prepare）', () => runTool(progress, 'wxt', ['prepare']))
  }
}

/**
 * Runs a tool's command in the recent Node; throws `StepFailed` with the end of its output.
 * @param {Progress} progress
 * @param {string} command
 * @param {readonly string[]} args
 */
export function runTool(progress, command, args) {
  return progress.run(recentNode() ?? process.execPath, [toolScript(command), ...args], {
    cwd: root,
    env: toolEnvironment(),
  })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await runMain(() => setUp(new Progress(process.stderr)))
}
