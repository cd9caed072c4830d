// @ts-check
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { StepFailed } from './progress.mjs'
import { recentNode, root } from './runtime.mjs'

/**
 * @typedef {object} LockEntry
 * @property {string} [version]
 * @property {boolean} [optional]
 * @property {boolean} [devOptional]
 * @property {string[]} [os]
 * @property {string[]} [cpu]
 */
/** @typedef {Record<string, LockEntry>} Packages by folder */

/** @param {string} folder @param {string} file @returns {Packages | undefined} */
function readPackages(folder, file) {
  try {
    return JSON.parse(readFileSync(path.join(folder, file), 'utf8')).packages
  } catch {
    return undefined
  }
}

/**
 * Whether `node_modules` holds what the lock file asks for. npm writes `node_modules/.package-lock.json` as its
 * last act, so an interrupted install never passes; packages for other systems may be absent.
 * @param {string} [folder] of the package: the project itself, or the lab of editors
 */
export function areDependenciesInstalled(folder = root) {
  const wanted = readPackages(folder, 'package-lock.json')
  const present = readPackages(folder, 'node_modules/.package-lock.json')
  if (!wanted || !present || !recentNode()) return false
  /** @param {[string, Packages[string]]} wish */
  const isMet = ([place, entry]) => {
    if (place === '') return true
    const found = present[place]
    return found ? found.version === entry.version : (entry.optional ?? entry.devOptional ?? false)
  }
  return (
    Object.entries(wanted).every(isMet) && Object.keys(present).every((place) => place in wanted)
  )
}

/** @param {LockEntry} entry */
function isForThisSystem({ os, cpu }) {
  return (os?.includes(process.platform) ?? true) && (cpu?.includes(process.arch) ?? true)
}

/**
 * Installs exactly what the lock file names.
 * @param {import('./progress.mjs').Progress} progress
 * @param {{ folder?: string, scripts?: boolean }} [options] the package's folder, and whether the install
 *   scripts of its packages may run
 */
export async function installDependencies(progress, { folder = root, scripts = true } = {}) {
  const places = Object.entries(readPackages(folder, 'package-lock.json') ?? {})
    .filter(([place, entry]) => place !== '' && isForThisSystem(entry))
    .map(([place]) => place)
  const state = () => {
    const ready = places.filter((place) => existsSync(path.join(folder, place, 'package.json')))
    return `已就位 ${ready.length}／${places.length} 个包`
  }
  const { npm_execpath: npm } = process.env
  const args = ['ci', '--no-audit', '--no-fund', ...(scripts ? [] : ['--ignore-scripts'])]
  await (npm?.endsWith('.js')
    ? progress.run(process.execPath, [npm, ...args], { cwd: folder, state })
    : progress.run('npm', args, { cwd: folder, state, shell: process.platform === 'win32' }))
  if (!recentNode()) {
    throw new StepFailed(
      '依赖已安装，但没有得到所需的 Node（≥ 22.12）：npm 可能禁用了安装脚本。\n请执行：npm rebuild node --ignore-scripts=false',
    )
  }
}
