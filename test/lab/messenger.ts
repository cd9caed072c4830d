import type { Page } from 'puppeteer-core'
import type { ApplyOutcome, Edit, Mark } from '../../lib/editors/reading.ts'
import type { CheckOutcome, Target } from '../../lib/messaging/protocol.ts'

type ExtensionPage = {
  chrome: {
    runtime: { sendMessage(message: object): Promise<{ res?: unknown; err?: unknown } | undefined> }
  }
}

/** Asks the background from one of the extension's own pages, as the buttons of a surface do. */
export class Messenger {
  readonly #page: Page
  readonly #tabId: number
  #target: Target | undefined

  constructor(page: Page, tabId: number) {
    this.#page = page
    this.#tabId = tabId
  }

  /** Reads the draft anew. */
  async check(): Promise<CheckOutcome> {
    const outcome: CheckOutcome = await this.#send('check', { tabId: this.#tabId })
    if (outcome.status === 'done') this.#target = outcome.target
    return outcome
  }

  /** Replaces places. */
  async apply(edits: readonly Edit[]): Promise<readonly ApplyOutcome[]> {
    return this.#send('apply', { target: await this.#draft(), edits })
  }

  /** Underlines places in the page. */
  async showMarks(marks: readonly Mark[]): Promise<void> {
    await this.#send('showMarks', { target: await this.#draft(), marks })
  }

  async clearMarks(): Promise<void> {
    await this.#send('clearMarks', await this.#draft())
  }

  async #draft(): Promise<Target> {
    if (!this.#target) await this.check()
    if (!this.#target) throw new Error('the draft could not be read again')
    return this.#target
  }

  /** Frames a message as `lib/messaging` does. */
  #send<Answer>(type: string, data: unknown): Promise<Answer> {
    return this.#page.evaluate(
      async (message) => {
        const { chrome } = globalThis as unknown as ExtensionPage
        const answer = await chrome.runtime.sendMessage({ ...message, timestamp: Date.now() })
        if (!answer || answer.err) {
          throw new Error(`${message.type}: ${JSON.stringify(answer?.err ?? 'no answer')}`)
        }
        return answer.res as Answer
      },
      { id: Math.floor(Math.random() * 1e9), type, data },
    )
  }
}
