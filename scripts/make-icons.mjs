// Draws public/icon/{16,19,32,38,48,96,128}.png from public/icon/icon.svg in a browser. Run after changing the drawing.
import { readFile } from 'node:fs/promises'
import puppeteer from 'puppeteer-core'
import { chromium, findBrowser } from './browsers.mjs'

const folder = new URL('../public/icon/', import.meta.url)
const svg = await readFile(new URL('icon.svg', folder), 'utf8')

const browser = await puppeteer.launch({
  executablePath: findBrowser(chromium),
  args: ['--no-sandbox', '--disable-gpu'],
})
try {
  const page = await browser.newPage()
  for (const size of [16, 19, 32, 38, 48, 96, 128]) {
    await page.setViewport({ width: size, height: size })
    await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`)
    const path = new URL(`${size}.png`, folder).pathname
    await page.screenshot({ path, omitBackground: true })
  }
} finally {
  await browser.close()
}
