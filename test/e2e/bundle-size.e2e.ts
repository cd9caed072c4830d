import { readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { extensionFolder } from './browser.ts'

/** Bytes, gzipped: what a surface may load before it shows anything. */
const LIMIT = 120_000

test.each(['popup', 'sidepanel'])('the scripts that %s loads at first are small', (surface) => {
  const html = readFileSync(path.join(extensionFolder, `${surface}.html`), 'utf8')
  const scripts = new Set([...html.matchAll(/(?:src|href)="\/?([^"]+\.js)"/gu)].map(([, js]) => js))
  expect(scripts.size).toBeGreaterThan(0)
  const sizes = [...scripts].map((js) =>
    gzipSync(readFileSync(path.join(extensionFolder, js ?? ''))),
  )
  expect(sizes.reduce((sum, { length }) => sum + length, 0)).toBeLessThan(LIMIT)
})
