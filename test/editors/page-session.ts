import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll, beforeEach } from 'vitest'
import type { FrameSession } from '../../lib/editors/frame-session'
import { bundlePageCode, launchChromium } from './chromium'

declare global {
  /** The session that `start` began in a page's frame. */
  var session: FrameSession
}

/** The page of the running test; only to be read inside tests. */
export interface PageSession {
  readonly page: Page
  /** Shows a page and starts a session in each of its frames. */
  show(html: string): Promise<void>
  /** Brings the code under test into each frame of what is shown, and starts a session there. */
  start(): Promise<void>
}

/** One browser for the tests of a file, and a page of its own for each of them. */
export function preparePages(): PageSession {
  let browser: Browser
  let code: string
  let page: Page

  beforeAll(async () => {
    ;[browser, code] = await Promise.all([launchChromium(), bundlePageCode()])
  })

  beforeEach(async () => {
    page = await browser.newPage()
    return () => page.close()
  })

  afterAll(() => browser?.close())

  const start = async () => {
    const script = `${code};globalThis.session = gaojian.startFrameSession()`
    await Promise.all(page.frames().map((frame) => frame.evaluate(script)))
  }

  return {
    get page() {
      return page
    },
    async show(html) {
      await page.setContent(html)
      await start()
    },
    start,
  }
}
