import puppeteer, { type Page } from 'puppeteer-core'
import { chromium, findBrowser } from '../../browsers.mjs'

/** Width and height of a glyph's picture, in pixels: one em. */
export const SIZE = 64

/** As many characters as one call to the page draws. */
const BATCH = 500

/** Draws on the page; runs in the browser, so it sees nothing of this module. Answers base64, one byte a pixel. */
function drawInPage(characters: string, font: string, size: number): string {
  const canvas = new OffscreenCanvas(size, size)
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) throw new Error('The browser has no canvas.')
  context.font = `${size}px "${font}"`
  context.textBaseline = 'alphabetic'
  // The em box of these fonts stands 0.88 em above the base line.
  const baseline = Math.round(size * 0.88)
  let bytes = ''
  for (const character of characters) {
    context.clearRect(0, 0, size, size)
    context.fillText(character, 0, baseline)
    const { data } = context.getImageData(0, 0, size, size)
    for (let at = 3; at < data.length; at += 4) bytes += String.fromCharCode(data[at] ?? 0)
  }
  return btoa(bytes)
}

async function draw(page: Page, characters: readonly string[], font: string): Promise<Uint8Array> {
  const pixels = new Uint8Array(characters.length * SIZE * SIZE)
  for (let start = 0; start < characters.length; start += BATCH) {
    const batch = characters.slice(start, start + BATCH).join('')
    const drawn = await page.evaluate(drawInPage, batch, font, SIZE)
    pixels.set(Buffer.from(drawn, 'base64'), start * SIZE * SIZE)
  }
  return pixels
}

/**
 * The pictures of characters in one font, as a headless Chromium draws them: SIZE × SIZE bytes a character, row by
 * row, 255 where there is ink. Throws when there is no browser.
 */
export async function drawGlyphs(characters: readonly string[], font: string): Promise<Uint8Array> {
  const executablePath = findBrowser(chromium)
  if (!executablePath) throw new Error('No Chromium found; set CHROME_PATH.')
  const browser = await puppeteer.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  })
  try {
    return await draw(await browser.newPage(), characters, font)
  } finally {
    await browser.close()
  }
}
