// @ts-check
import { readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { root } from './runtime.mjs'
import { runTool } from './setup.mjs'

/** The built command line. */
export const cliScript = path.join(root, '.output/cli/check.js')

const SOURCES = ['lib', 'cli', 'package-lock.json', 'vite.cli.config.ts']

/**
 * When the newest file under a place was changed, in ms. Folders count: removing a file touches its folder.
 * @param {string} place
 * @returns {number}
 */
function newest(place) {
  const stats = statSync(place)
  if (!stats.isDirectory()) return stats.mtimeMs
  const inside = readdirSync(place).map((name) => newest(path.join(place, name)))
  return Math.max(stats.mtimeMs, ...inside)
}

function isFresh() {
  const built = statSync(cliScript, { throwIfNoEntry: false })?.mtimeMs ?? 0
  return SOURCES.every((source) => newest(path.join(root, source)) <= built)
}

/**
 * Builds the command line unless it is newer than everything it is made of. Throws `StepFailed`.
 * @param {import('./progress.mjs').Progress} progress
 */
export async function ensureCli(progress) {
  if (isFresh()) return
  // Built aside and moved into place, so that a check running at the same time never sees half of it.
  const fresh = `.output/cli-${process.pid}`
  await progress.step('构建命令行', () =>
    runTool(progress, 'vite', ['build', '--config', 'vite.cli.config.ts', '--outDir', fresh]),
  )
  rmSync(path.dirname(cliScript), { recursive: true, force: true })
  renameSync(path.join(root, fresh), path.dirname(cliScript))
}
