import { existsSync } from 'node:fs'
import path from 'node:path'
import puppeteer, {
  type Browser,
  type Extension,
  type Page,
  type Target,
  type WebWorker,
} from 'puppeteer-core'
import { chromium, findBrowser } from '../../scripts/browsers.mjs'
import { NetworkGuard } from './network-guard.ts'
import { Popup } from './popup.ts'
import { SidePanel } from './side-panel.ts'

/** Where `npm run build` puts the extension for Chromium. */
export const extensionFolder = path.resolve(import.meta.dirname, '../../.output/chrome-mv3')

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--lang=zh-CN',
  // Whatever the browser itself would ask for stays on this machine, too.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
]

export interface LaunchOptions {
  /** The test server: the only place that the browser may ask. */
  readonly origin: string
  readonly headless?: boolean
  /** Not where time is measured: every request is recorded otherwise, from the first moment of each target. */
  readonly isWatched?: boolean
}

/** Chromium with the built extension in it. */
export class ExtensionBrowser implements AsyncDisposable {
  readonly browser: Browser
  readonly extension: Extension
  readonly guard: NetworkGuard

  private constructor(browser: Browser, extension: Extension, guard: NetworkGuard) {
    this.browser = browser
    this.extension = extension
    this.guard = guard
  }

  /** Throws when no browser is found or the extension has not been built. */
  static async launch({
    origin,
    headless = true,
    isWatched = true,
  }: LaunchOptions): Promise<ExtensionBrowser> {
    const executablePath = findBrowser(chromium)
    if (!executablePath) throw new Error('No Chromium found; set CHROME_PATH or run npm test.')
    if (!existsSync(extensionFolder)) throw new Error('Not built; run npm run build first.')
    const browser = await puppeteer.launch({
      executablePath,
      headless,
      pipe: true,
      enableExtensions: true,
      defaultViewport: headless ? { width: 1200, height: 800 } : null,
      args: FLAGS,
      env: { ...process.env, LANGUAGE: 'zh_CN', LC_ALL: 'C.UTF-8' },
    })
    const guard = isWatched ? await NetworkGuard.watch(browser, origin) : NetworkGuard.none(origin)
    const id = await browser.installExtension(extensionFolder)
    const extension = (await browser.extensions()).get(id)
    if (!extension) throw new Error(`The browser does not list the extension ${id}.`)
    const installed = new ExtensionBrowser(browser, extension, guard)
    // The first steps open by themselves: what a test opens must not have to share the window with them.
    await (await installed.extensionPage('onboarding.html')).close()
    return installed
  }

  /** A page of the extension that is open or about to open; `name` is its file. */
  async extensionPage(name: string): Promise<Page> {
    const url = `chrome-extension://${this.extension.id}/${name}`
    const target = await this.browser.waitForTarget((candidate) => candidate.url() === url)
    return target.asPage()
  }

  /** Opens a page of the extension, named by its file, in a new tab in front. */
  openExtensionPage(name: string): Promise<Page> {
    return this.open(`chrome-extension://${this.extension.id}/${name}`)
  }

  /** Opens an address in a new tab in front. */
  async open(url: string): Promise<Page> {
    const page = await this.browser.newPage()
    await page.goto(url, { waitUntil: 'load' })
    return page
  }

  /** Presses the toolbar button over a page, as a user does. */
  async pressAction(page: Page): Promise<Popup> {
    await page.bringToFront()
    await page.triggerExtensionAction(this.extension)
    return this.popup()
  }

  /** The popup that is open or about to open. */
  async popup(): Promise<Popup> {
    const target = await this.browser.waitForTarget((candidate) =>
      candidate.url().startsWith(`chrome-extension://${this.extension.id}/popup.html`),
    )
    return new Popup(await target.asPage())
  }

  /** Opens the side panel over a page, as a user does: from the popup, which closes by that. */
  async openSidePanel(page: Page): Promise<SidePanel> {
    const popup = await this.pressAction(page)
    await popup.settled()
    const closed = new Promise<void>((resolve) => popup.page.once('close', () => resolve()))
    // The popup may have gone before the click has ended: what counts is that it goes.
    popup.press('side-panel').catch(() => {})
    const target = await this.browser.waitForTarget((candidate) =>
      candidate.url().startsWith(`chrome-extension://${this.extension.id}/sidepanel.html`),
    )
    await closed
    return new SidePanel(await target.asPage())
  }

  /**
   * Agrees beforehand to a site (a match pattern), as the extensions page lets a user do: the browser then has
   * no reason to ask when the extension requests it. Nothing is granted by this alone.
   */
  async agreeTo(site: string): Promise<void> {
    const page = await this.open('chrome://extensions')
    await page.evaluate(
      `chrome.developerPrivate.addHostPermission(${JSON.stringify(this.extension.id)}, ${JSON.stringify(site)})`,
    )
    await page.close()
  }

  /** The background worker; started by whatever the browser had for it to do. */
  async worker(): Promise<WebWorker> {
    const target = await this.browser.waitForTarget((candidate) => this.isWorker(candidate))
    const worker = await target.worker()
    if (!worker) throw new Error('The background worker has gone.')
    return worker
  }

  /** Closes every tab and popup; one blank tab stays, since a browser without any would end. */
  async closePages(): Promise<void> {
    const before = await this.browser.pages()
    await this.browser.newPage()
    await Promise.all(before.map((page) => page.close()))
  }

  /** Ends the background worker, as the browser does when it has been idle, and waits until it is gone. */
  async killWorker(): Promise<void> {
    await this.guard.releaseWorkers()
    const targets = this.browser.targets().filter((target) => this.isWorker(target))
    await Promise.all(
      targets.map(async (target) => {
        const gone = new Promise<void>((resolve) => {
          this.browser.on('targetdestroyed', (other) => other === target && resolve())
        })
        await (await target.worker())?.close()
        await gone
      }),
    )
  }

  isWorker(target: Target): boolean {
    return target.type() === 'service_worker' && target.url().includes(this.extension.id)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.browser.close()
  }
}
