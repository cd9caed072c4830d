import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'

const build = path.resolve('.output/chrome-mv3')

/** What a page may load before it shows itself, in bytes, gzipped file by file. */
const LIMIT = 120_000

/** The pages that open while somebody waits. */
const pages = ['popup.html', 'sidepanel.html', 'options.html', 'workbench.html']

/** The scripts that a page loads by itself: its own, those preloaded with it, and all that these import. */
function initialScripts(page: string): Set<string> {
  const html = readFileSync(path.join(build, page), 'utf8')
  const scripts = new Set<string>()
  const follow = (file: string) => {
    if (scripts.has(file)) return
    scripts.add(file)
    const code = readFileSync(file, 'utf8')
    for (const [, from = ''] of code.matchAll(
      /\b(?:from|import)\s*["'](\.{1,2}\/[^"']+\.js)["']/gu,
    ))
      follow(path.resolve(path.dirname(file), from))
  }
  for (const [, from = ''] of html.matchAll(/(?:src|href)="\/([^"]+\.js)"/gu))
    follow(path.join(build, from))
  return scripts
}

const initialCode = (page: string) =>
  [...initialScripts(page)].map((file) => readFileSync(file, 'utf8')).join()

const size = (file: string) => gzipSync(readFileSync(file), { level: 9 }).length

test('the extension is built, with its popup', () => {
  expect(existsSync(path.join(build, 'popup.html')), 'run npm run build').toBe(true)
})

describe.each(pages.filter((page) => existsSync(path.join(build, page))))('%s', (page) => {
  test(`loads at most ${LIMIT / 1000} kB of scripts before it shows itself`, () => {
    const scripts = [...initialScripts(page)]
    expect(scripts.length).toBeGreaterThan(0)
    const sizes = Object.fromEntries(scripts.map((file) => [path.basename(file), size(file)]))
    const total = Object.values(sizes).reduce((sum, bytes) => sum + bytes, 0)
    expect(total, JSON.stringify(sizes)).toBeLessThanOrEqual(LIMIT)
  })

  test('loads reports only when one is asked for', () => {
    expect(initialCode(page)).not.toContain('sarif-2.1.0.json')
  })

  test('parses with the small build of zod', () => {
    // Each build names its classes, whatever the minifier makes of the variables.
    expect(initialCode(page)).toMatch(/["'`]ZodMiniString["'`]/u)
    expect(initialCode(page)).not.toMatch(/["'`]ZodString["'`]/u)
  })
})
