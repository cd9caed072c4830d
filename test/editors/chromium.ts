import path from 'node:path'
import puppeteer, { type Browser } from 'puppeteer-core'
import { build, type Rolldown } from 'vite'
import { chromium, findBrowser } from '../../scripts/browsers.mjs'
import type * as pageEntry from './page-entry'

declare global {
  /** The code under test, inside a page that `addPageCode` was evaluated in. */
  var gaojian: typeof pageEntry
}

/** Starts Chromium without the extension; throws when none is found. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = findBrowser(chromium)
  if (!executablePath) throw new Error('No Chromium found; set CHROME_PATH or run npm test.')
  return puppeteer.launch({
    executablePath,
    pipe: true,
    defaultViewport: { width: 900, height: 700 },
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  })
}

/** Bundles the code that runs in pages into a script that sets `globalThis.gaojian`. */
export async function bundlePageCode(): Promise<string> {
  const result = (await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: {
        entry: path.resolve(import.meta.dirname, 'page-entry.ts'),
        formats: ['iife'],
        name: 'gaojian',
      },
    },
  })) as Rolldown.RolldownOutput[]
  const code = result[0]?.output[0].code
  if (!code) throw new Error('The page code was not bundled.')
  return `${code};globalThis.gaojian = gaojian`
}
