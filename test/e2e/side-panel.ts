import { Popup } from './popup.ts'

/** A line of the outline, as the panel shows it. */
export interface OutlineLine {
  readonly text: string
  readonly kind: 'heading' | 'missing'
  /** Findings under a heading, by severity. */
  readonly counts: Readonly<Record<string, number>>
}

type Tab = 'findings' | 'outline' | 'fixed' | 'ignored'

/** The open side panel: what the popup can do, and the working list's own. */
export class SidePanel extends Popup {
  async openTab(tab: Tab): Promise<void> {
    await this.click(`[data-tab="${tab}"]`)
    await this.page.waitForSelector(`[data-tab="${tab}"][aria-selected="true"]`)
  }

  /** The quotes of what is shown as fixed. */
  fixed(): Promise<string[]> {
    return this.page.$$eval('[data-fixed] del', (quotes) =>
      quotes.map((quote) => quote.textContent),
    )
  }

  outline(): Promise<OutlineLine[]> {
    return this.page.$$eval('.outline-view li', (lines) =>
      lines.map(
        (line): OutlineLine => ({
          text: line.querySelector('.heading-text')?.textContent ?? '',
          kind: (line as HTMLElement).dataset.missing === undefined ? 'heading' : 'missing',
          counts: Object.fromEntries(
            [...line.querySelectorAll<HTMLElement>('.severity-count')].map((count) => [
              count.dataset.level ?? '',
              Number.parseInt(count.lastChild?.textContent ?? '', 10),
            ]),
          ),
        }),
      ),
    )
  }

  /** Waits until exactly these quotes are listed, in this order. */
  async lists(quotes: readonly string[]): Promise<void> {
    await this.page.waitForFunction(
      (expected) =>
        document.querySelector('main')?.dataset.status === 'done' &&
        JSON.stringify(
          [...document.querySelectorAll('[data-finding] [data-quote]')].map((q) => q.textContent),
        ) === expected,
      { timeout: 10_000 },
      JSON.stringify(quotes),
    )
  }
}
