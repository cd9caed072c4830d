import type { Page } from 'puppeteer-core'
import { ExtensionBrowser } from '../e2e/browser.ts'
import type { Popup } from '../e2e/popup.ts'
import { type PageServer, startServer } from '../e2e/server.ts'
import type { LabDraft } from './harness.ts'
import { LabEditorPage } from './lab-editor-page.ts'
import { fakePage, labPage } from './lab-page.ts'
import { Messenger } from './messenger.ts'

/** The popup after its check, and a way to ask for what its buttons ask. */
export interface Checked {
  readonly popup: Popup
  readonly messenger: Messenger
}

/** One browser with the extension, for all editors in turn. */
export class LabBrowser implements AsyncDisposable {
  readonly #server: PageServer
  readonly #browser: ExtensionBrowser

  private constructor(server: PageServer, browser: ExtensionBrowser) {
    this.#server = server
    this.#browser = browser
  }

  static async launch(): Promise<LabBrowser> {
    const server = await startServer()
    return new LabBrowser(server, await ExtensionBrowser.launch({ origin: server.origin }))
  }

  /** Opens an editor's page and waits until the editor is ready. */
  async openEditor(editor: string, draft: LabDraft): Promise<LabEditorPage> {
    return this.#open(labPage(editor, draft))
  }

  /** Opens a suite's fake. */
  async openFake(fake: string, draft: LabDraft, variant?: string): Promise<LabEditorPage> {
    return this.#open(fakePage(fake, draft, variant))
  }

  async #open(html: string): Promise<LabEditorPage> {
    const page = await this.#browser.open(this.#server.add(html))
    await page.waitForFunction(() => globalThis.lab !== undefined)
    return new LabEditorPage(page)
  }

  /** Presses the toolbar button over a page and waits until the check has ended. */
  async check(editor: LabEditorPage): Promise<Checked> {
    const popup = await this.#browser.pressAction(editor.page)
    await popup.settled()
    return { popup, messenger: new Messenger(popup.page, await activeTab(popup.page)) }
  }

  /**
   * Presses the toolbar button, then lets the page have the focus again, which closes the popup. What asks on is
   * a page of the extension behind it: so it is with a side panel.
   */
  async checkFromBehind(editor: LabEditorPage): Promise<Messenger> {
    const { popup } = await this.check(editor)
    const tabId = await activeTab(popup.page)
    // Any file of the extension is a page of its own; this one asks nothing by itself.
    const address = new URL('/manifest.json', popup.page.url()).href
    await popup.close()
    const behind = await this.#browser.open(address)
    await editor.page.bringToFront()
    return new Messenger(behind, tabId)
  }

  /** Requests that went anywhere but to the test server since the last call. */
  takeStrays(): readonly string[] {
    const strays = this.#browser.guard.strays().map(({ url, target }) => `${target}: ${url}`)
    this.#browser.guard.forget()
    return strays
  }

  async closePages(): Promise<void> {
    await this.#browser.closePages()
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#browser[Symbol.asyncDispose]()
    await this.#server[Symbol.asyncDispose]()
  }
}

/** The id of the tab that an extension's page sees in front. */
async function activeTab(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { tabs: { query(filter: object): Promise<{ id: number }[]> } }
    }
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true })
    if (!tab) throw new Error('no tab is in front')
    return tab.id
  })
}
