// @ts-check
// Everything in scripts/*.mjs that runs before the dependencies are there uses Node's own modules only
// and stays within what Node 20 knows.
import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The repository's root folder. */
export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))

/** The least Node that the tools (WXT, Vitest, puppeteer-core) run on. */
const NEEDED = [22, 12]

const packagedNode = path.join(
  root,
  'node_modules/node/bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
)

/** Whether the running Node can do the project's work itself. */
export function isCurrentNodeRecent() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const [neededMajor = 0, neededMinor = 0] = NEEDED
  return major > neededMajor || (major === neededMajor && minor >= neededMinor)
}

/** The Node that runs the tools: the packaged one, or the running one where that is recent enough. */
export function recentNode() {
  if (existsSync(packagedNode)) return packagedNode
  return isCurrentNodeRecent() ? process.execPath : undefined
}

/** The environment for tools: whatever they start by the name `node` is recent as well. */
export function toolEnvironment() {
  const folder = path.dirname(recentNode() ?? process.execPath)
  return { ...process.env, PATH: `${folder}${path.delimiter}${process.env.PATH ?? ''}` }
}

/** Packages that are not named like their command. @type {Record<string, string>} */
const packageOf = { tsc: 'typescript', biome: '@biomejs/biome' }

/**
 * The script behind a tool's command, so that it starts without a shell on every system.
 * @param {string} command
 * @returns {string}
 */
export function toolScript(command) {
  const folder = path.join(root, 'node_modules', packageOf[command] ?? command)
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))
  return path.join(folder, typeof bin === 'string' ? bin : bin[command])
}

/**
 * Runs a script in the recent Node with this process's input and output.
 * @param {readonly string[]} args the script and its arguments
 * @param {NodeJS.ProcessEnv} [env] additions to the environment
 * @returns {Promise<number>} its exit code; 1 when a signal ended it
 */
export function runNode(args, env = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(recentNode() ?? process.execPath, args, {
      cwd: root,
      stdio: 'inherit',
      env: { ...toolEnvironment(), ...env },
    })
    child.on('error', reject)
    child.on('close', (code) => resolve(code ?? 1))
  })
}
