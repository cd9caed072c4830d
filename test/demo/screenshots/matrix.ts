// Every surface in light and dark: with drafts that bring it to its limits, or, where it shows none, as it opens.
import { ExtensionBrowser } from '../../e2e/browser.ts'
import { Popup } from '../../e2e/popup.ts'
import type { PageServer } from '../../e2e/server.ts'
import { drafts } from './drafts.ts'
import { type Picture, writeSheet } from './sheet.ts'
import { inScheme, isBuilt, type Surface, surfaces } from './surfaces.ts'

const GAP = 20
const CAPTION = 32
/** The widest that a picture is shown on a sheet; wider ones are made smaller. */
const MAX_WIDTH = 560

const schemes = ['light', 'dark'] as const
const plainPages = ['options', 'onboarding', 'privacy'] as const

/** One sheet for each surface with drafts, in `folder`. */
export async function takeMatrix(server: PageServer, folder: string): Promise<void> {
  for (const surface of surfaces.filter(isBuilt)) await takeSurface(server, folder, surface)
  for (const name of plainPages.filter((name) => isBuilt({ name }))) {
    await takePlainPage(server, folder, name)
  }
}

async function takeSurface(server: PageServer, folder: string, surface: Surface): Promise<void> {
  await using browser = await ExtensionBrowser.launch({ origin: server.origin })
  const scale = Math.min(1, MAX_WIDTH / surface.width)
  const width = surface.width * scale
  const height = surface.height * scale
  const pictures: Picture[] = []
  for (const [row, scheme] of schemes.entries()) {
    for (const [column, [caption, draft]] of Object.entries(drafts).entries()) {
      const page = await surface.open(browser, server, draft, scheme)
      if (!surface.isWindow) {
        await page.setViewport({ width: surface.width, height: surface.height })
      }
      const png = await new Popup(page).picture()
      const left = GAP + column * (width + GAP)
      const top = CAPTION + row * (height + GAP)
      pictures.push({ png, left, top, width, ...(row === 0 && { caption }) })
      await browser.closePages()
    }
  }
  await writeSheet(browser.browser, `${folder}/${surface.name}.webp`, {
    width: Math.round(GAP + Object.keys(drafts).length * (width + GAP)),
    height: Math.round(CAPTION + schemes.length * (height + GAP)),
    background: '#e9e7e2',
    pictures,
  })
}

async function takePlainPage(server: PageServer, folder: string, name: string): Promise<void> {
  await using browser = await ExtensionBrowser.launch({ origin: server.origin })
  const width = 680
  const height = 600
  const pictures: Picture[] = []
  for (const [column, scheme] of schemes.entries()) {
    const page = await browser.openExtensionPage(`${name}.html`)
    await inScheme(page, scheme)
    await page.setViewport({ width: 1100, height: Math.round((1100 / width) * height) })
    await page.waitForSelector('main h1, main h2')
    if (name === 'onboarding') await page.waitForFunction(() => CSS.highlights.size > 0)
    pictures.push({
      png: await page.screenshot(),
      left: GAP + column * (width + GAP),
      top: GAP,
      width,
    })
    await page.close()
  }
  await writeSheet(browser.browser, `${folder}/${name}.webp`, {
    width: GAP + 2 * (width + GAP),
    height: height + 2 * GAP,
    background: '#e9e7e2',
    pictures,
  })
}
