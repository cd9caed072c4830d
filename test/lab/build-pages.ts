import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { areDependenciesInstalled } from '../../scripts/dependencies.mjs'
import { toolScript } from '../../scripts/runtime.mjs'

const lab = import.meta.dirname

/** Where the built pages stand. */
export const pagesFolder = path.resolve(lab, '../../.output/lab')

/** Whether the editors are installed as the lab's lock file asks for. */
export const isLabInstalled = areDependenciesInstalled(lab)

const stamp = path.join(pagesFolder, 'sources.sha256')

/** Vitest's global set-up: builds the pages unless those that stand there are made of the same sources. */
export default function buildPages(): void {
  if (!isLabInstalled) return
  const wanted = sourcesDigest()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  const config = path.join(lab, 'vite.config.ts')
  execFileSync(process.execPath, [toolScript('vite'), 'build', '--config', config], {
    stdio: 'inherit',
  })
  writeFileSync(stamp, wanted)
}

function sourcesDigest(): string {
  const pages = readdirSync(path.join(lab, 'editors')).map((file) => path.join('editors', file))
  const files = ['package-lock.json', 'vite.config.ts', 'harness.ts', 'native.ts', ...pages]
  const digest = createHash('sha256')
  for (const file of files.sort()) digest.update(file).update(readFileSync(path.join(lab, file)))
  return digest.digest('hex')
}
