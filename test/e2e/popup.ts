import type { Page } from 'puppeteer-core'

/** A finding as the popup shows it. Offsets are UTF-16. */
export interface ShownFinding {
  readonly ruleId: string
  readonly category: string
  readonly severity: string
  readonly start: number
  readonly end: number
  readonly quote: string
  readonly message: string
}

/** What the popup says about the check as a whole. */
export interface ShownState {
  readonly status: string
  readonly characters: number
  readonly coverage: string
  readonly source: string
}

/** What can be pressed, by its `data-action`. */
type Action =
  | 'locate'
  | 'ignore'
  | 'undo'
  | 'restore'
  | 'recheck'
  | 'rules'
  | 'back'
  | 'only-placeholders'
  | 'apply'
  | 'fixes'
  | 'apply-safe'
  | 'fill'
  | 'write'
  | 'check-all'
  | 'side-panel'
  | 'next'
  | 'previous'
  | 'all-findings'
  | 'export'

/** The open popup, read and used as a user does. */
export class Popup {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** Waits until the check has ended, however it ended. `timeout` in ms. */
  async settled(timeout = 30_000): Promise<ShownState> {
    await this.page.waitForSelector(
      'main[data-status]:not([data-status="idle"], [data-status="checking"])',
      { timeout },
    )
    return this.state()
  }

  /** What the popup says now. A popup that has not been drawn yet counts as idle. */
  state(): Promise<ShownState> {
    return this.page.evaluate(() => {
      const main = document.querySelector<HTMLElement>('main[data-status]')
      const { status = 'idle', characters = '0', coverage = '', source = '' } = main?.dataset ?? {}
      return { status, characters: Number(characters), coverage, source }
    })
  }

  /** The findings that are shown now, in the order shown. */
  findings(): Promise<ShownFinding[]> {
    return this.page.$$eval('[data-finding]', (elements) =>
      elements.map((element) => {
        const { rule, category, severity, start, end } = (element as HTMLElement).dataset
        const textOf = (selector: string) => element.querySelector(selector)?.textContent ?? ''
        return {
          ruleId: rule ?? '',
          category: category ?? '',
          severity: severity ?? '',
          start: Number(start),
          end: Number(end),
          quote: textOf('[data-quote]'),
          message: textOf('.advice > p'),
        }
      }),
    )
  }

  /** All that can be read in the popup. */
  text(): Promise<string> {
    return this.page.$eval('main', (main) => main.textContent)
  }

  /** Presses a button: of one finding where `finding` names its place in the list. */
  async press(action: Action, finding?: number): Promise<void> {
    const card = finding === undefined ? '' : `li[data-finding]:nth-of-type(${finding + 1}) `
    await this.click(`${card}[data-action="${action}"]`)
  }

  /** Clicks once the element is there and has stopped moving: cards get their height when they come into view. */
  async click(selector: string): Promise<void> {
    await this.page.locator(selector).click()
  }

  /** Switches a rule on or off on the rules page and comes back to the findings. */
  async switchRule(ruleId: string): Promise<void> {
    await this.press('rules')
    await this.click(`[data-rule-switch="${ruleId}"]`)
    await this.press('back')
    await this.settled()
  }

  /** The open questions of the view that fills placeholders: each with its places and whether it is filled. */
  groups(): Promise<{ label: string; isFilled: boolean }[]> {
    return this.page.$$eval('[data-group]', (cards) =>
      cards.map((card) => {
        const { group = '', filled } = (card as HTMLElement).dataset
        return { label: group, isFilled: filled === 'true' }
      }),
    )
  }

  /** Types the answer to the question with this number. */
  async fill(index: number, value: string): Promise<void> {
    const input = `[data-group]:nth-of-type(${index + 1}) > [data-gap]`
    await this.page.locator(input).fill(value)
  }

  /** Waits for what is said about the last edits, and for the check that follows them. */
  async edited(): Promise<string> {
    const told = await this.page.waitForSelector('[data-message="edited"] span')
    await this.settled()
    return (await told?.evaluate((element) => element.textContent)) ?? ''
  }

  async checkAgain(): Promise<void> {
    await this.press('recheck')
    await this.settled()
  }

  /** A picture of what the user sees; the space that a scroll bar would take is left out. */
  async picture(): Promise<Uint8Array> {
    const clip = await this.page.evaluate(() => {
      const { width } = document.documentElement.getBoundingClientRect()
      return { x: 0, y: 0, width, height: innerHeight }
    })
    return this.page.screenshot({ clip })
  }

  async close(): Promise<void> {
    await this.page.close()
  }
}
