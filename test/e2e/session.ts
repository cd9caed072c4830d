import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { ExtensionBrowser } from './browser.ts'
import type { Popup } from './popup.ts'
import { type PageServer, startServer } from './server.ts'

/** The parts of a running session; only to be read inside tests. */
export interface Session {
  readonly server: PageServer
  readonly browser: ExtensionBrowser
  /** Opens a page with this HTML, presses the toolbar button over it and waits for the answer. */
  check(html: string, timeout?: number): Promise<Popup>
}

/**
 * One browser and one server for the tests of a file. After each test every tab is closed, and the test fails if
 * anything asked for an address outside the test server.
 */
export function prepareSession(): Session {
  let server: PageServer
  let browser: ExtensionBrowser

  beforeAll(async () => {
    server = await startServer()
    browser = await ExtensionBrowser.launch({ origin: server.origin })
  })

  afterEach(async () => {
    await browser.closePages()
    expect(browser.guard.strays(), 'requests that left for somewhere else').toEqual([])
  })

  afterAll(async () => {
    await browser?.[Symbol.asyncDispose]()
    await server?.[Symbol.asyncDispose]()
  })

  return {
    get server() {
      return server
    },
    get browser() {
      return browser
    },
    async check(html, timeout) {
      const popup = await browser.pressAction(await browser.open(server.add(html)))
      await popup.settled(timeout)
      return popup
    },
  }
}
