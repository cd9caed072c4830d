import type { ElementHandle, Page } from 'puppeteer-core'
import type { ExtensionBrowser } from './browser.ts'
import { Popup } from './popup.ts'

/** The open workbench, read and used as a user does; its findings are those of any other surface. */
export class Workbench extends Popup {
  static async open({ browser, extension }: ExtensionBrowser): Promise<Workbench> {
    const page = await browser.newPage()
    await page.goto(`chrome-extension://${extension.id}/workbench.html`, { waitUntil: 'load' })
    await page.waitForSelector('textarea')
    return new Workbench(page)
  }

  /** Puts a text into the box in one go, as pasting does, and waits for its check. */
  async paste(text: string, timeout?: number): Promise<void> {
    await this.page.focus('textarea')
    await this.page.evaluate((pasted) => {
      const area = document.querySelector('textarea') as HTMLTextAreaElement
      area.select()
      document.execCommand('insertText', false, pasted)
    }, text)
    await this.checked(text.length, timeout)
  }

  /** Waits until a text of this length has been checked. */
  async checked(characters: number, timeout = 30_000): Promise<void> {
    await this.page.waitForSelector(`main[data-status="done"][data-characters="${characters}"]`, {
      timeout,
    })
  }

  /** Gives files to the file input, as choosing them does. */
  async choose(...paths: string[]): Promise<void> {
    const input = (await this.page.$('input[type=file]')) as ElementHandle<HTMLInputElement>
    await input.uploadFile(...paths)
  }

  value(): Promise<string> {
    return this.page.$eval('textarea', (area) => area.value)
  }

  /** The stretches that are underlined or shown, by the name of their highlight. */
  highlights(page: Page = this.page): Promise<Record<string, string[]>> {
    return page.evaluate(() =>
      Object.fromEntries(
        [...CSS.highlights].map(([name, ranges]) => [name, [...ranges].map(String)]),
      ),
    )
  }

  /** The open documents, as the list of them shows them. */
  documents(): Promise<string[]> {
    return this.page.$$eval('[data-document] [data-action="choose"]', (buttons) =>
      buttons.map((button) => [...button.children].map((part) => part.textContent).join(' ')),
    )
  }

  /** Has the next download kept in the page instead of on the disk; gives its name and bytes once it is there. */
  async download(): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
    await this.page.evaluate(() => {
      const kept = globalThis as unknown as { kept?: Promise<{ name: string; bytes: number[] }> }
      const create = URL.createObjectURL
      let blob: Blob | undefined
      URL.createObjectURL = (source) => {
        blob = source as Blob
        return create(source)
      }
      kept.kept = new Promise((resolve) => {
        HTMLAnchorElement.prototype.click = async function click() {
          const buffer = await (blob as Blob).arrayBuffer()
          resolve({ name: this.download, bytes: [...new Uint8Array(buffer)] })
        }
      })
    })
    await this.page.click('[data-action="save"]')
    const { name, bytes } = await this.page.evaluate(
      () => (globalThis as unknown as { kept: Promise<{ name: string; bytes: number[] }> }).kept,
    )
    return { name, bytes: new Uint8Array(bytes) }
  }
}
