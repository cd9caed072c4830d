import { writeFile } from 'node:fs/promises'
import type { ElementHandle, Page } from 'puppeteer-core'
import type { Section } from '../../components/options/options-model.ts'
import type { ExtensionBrowser } from './browser.ts'

/** The options page in a tab of its own, read and used as a user does. */
export class OptionsPage {
  readonly page: Page

  private constructor(page: Page) {
    this.page = page
  }

  /** Opens one part of the page and waits until it shows the settings. */
  static async open(browser: ExtensionBrowser, section: Section): Promise<OptionsPage> {
    const address = `chrome-extension://${browser.extension.id}/options.html#${section}`
    const options = new OptionsPage(await browser.open(address))
    await options.ready(section)
    return options
  }

  async ready(section: Section): Promise<void> {
    await this.page.waitForSelector(`main[data-section="${section}"][aria-busy="false"]`)
  }

  async click(selector: string): Promise<void> {
    await this.page.locator(selector).click()
  }

  /** Replaces what a field holds. */
  async fill(selector: string, text: string): Promise<void> {
    await this.page.locator(selector).click()
    await this.page.$eval(selector, (field) => (field as HTMLInputElement).select())
    if (text === '') await this.page.keyboard.press('Backspace')
    else await this.page.keyboard.sendCharacter(text)
  }

  async choose(selector: string, value: string): Promise<void> {
    await this.page.waitForSelector(selector)
    await this.page.select(selector, value)
  }

  /** Picks a file of this content in a file field. */
  async pick(selector: string, path: string, content: string | Uint8Array): Promise<void> {
    await writeFile(path, content)
    const input = (await this.page.waitForSelector(selector)) as ElementHandle<HTMLInputElement>
    await input.uploadFile(path)
  }

  async textOf(selector: string): Promise<string> {
    const element = await this.page.waitForSelector(selector)
    return (await element?.evaluate((found) => found.textContent)) ?? ''
  }

  /** The sentence that a refusal is told with. */
  fault(): Promise<string> {
    return this.textOf('[data-fault]')
  }

  /** Waits for what is told of the last change. */
  async told(text: string): Promise<void> {
    await this.page.waitForFunction(
      (wanted) => document.querySelector('.toast span')?.textContent?.includes(wanted),
      {},
      text,
    )
  }

  async undo(): Promise<void> {
    await this.click('.toast [data-action="undo"]')
    await this.told('已撤销')
  }

  /** Puts settings, sound or not, where the extension keeps them. */
  async store(settings: unknown): Promise<void> {
    await this.page.evaluate(`chrome.storage.local.set({ settings: ${JSON.stringify(settings)} })`)
  }

  /** The settings as they are stored. */
  settings(): Promise<Record<string, never>> {
    return this.page.evaluate(
      "chrome.storage.local.get('settings').then(({ settings }) => settings ?? null)",
    ) as Promise<Record<string, never>>
  }

  /** Waits until the stored settings are as a function of them says; one that throws says no. */
  async stored(isAsWanted: string): Promise<void> {
    await this.page.waitForFunction(
      `chrome.storage.local.get('settings').then(({ settings }) => (${isAsWanted})(settings))
        .catch(() => false)`,
    )
  }
}
