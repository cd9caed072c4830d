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

/** @param {string} file @returns {Packages | undefined} */
function readPackages(file) {
  try {
    return JSON.parse(readFileSync(path.join(root, file), 'utf8')).packages
  } catch {
    return undefined
  }
}

/**
 * Whether `node_modules` holds what the lock file asks for. npm writes `node_modules/.package-lock.json` as its
 * last act, so an interrupted install never passes; packages for other systems may be absent.
 */
export function areDependenciesInstalled() {
  const wanted = readPackages('package-lock.json')
  const present = readPackages('node_modules/.package-lock.json')
  if (!wanted || !present || !recentNode()) return false
  /** @param {[string, Packages[string]]} wish */
  const isMet = ([folder, entry]) => {
    if (folder === '') return true
    const found = present[folder]
    return found ? found.version === entry.version : (entry.optional ?? entry.devOptional ?? false)
  }
  return (
    Object.entries(wanted).every(isMet) && Object.keys(present).every((folder) => folder in wanted)
  )
}

/** @param {LockEntry} entry */
function isForThisSystem({ os, cpu }) {
  return (os?.includes(process.platform) ?? true) && (cpu?.includes(process.arch) ?? true)
}

/**
 * Installs exactly what the lock file names.
 * @param {import('./progress.mjs').Progress} progress
 */
export async function installDependencies(progress) {
  const folders = Object.entries(readPackages('package-lock.json') ?? {})
    .filter(([folder, entry]) => folder !== '' && isForThisSystem(entry))
    .map(([folder]) => folder)
  const state = () => {
    const ready = folders.filter((folder) => existsSync(path.join(root, folder, 'package.json')))
    return `已就位 ${ready.length}／${folders.length} 个包`
  }
  const { npm_execpath: npm } = process.env
  const args = ['ci', '--no-audit', '--no-fund']
  await (npm?.endsWith('.js')
    ? progress.run(process.execPath, [npm, ...args], { cwd: root, state })
    : progress.run('npm', args, { cwd: root, state, shell: process.platform === 'win32' }))
  if (!recentNode()) {
    throw new StepFailed(
      '依赖已安装，但没有得到所需的 Node（≥ 22.12）：npm 可能禁用了安装脚本。\n请执行：npm rebuild node --ignore-scripts=false',
    )
  }
}
