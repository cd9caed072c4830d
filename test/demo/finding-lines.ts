import type { Popup } from '../e2e/popup.ts'

/** The popup's answer as lines for a terminal, in the popup's own words. */
export async function findingLines(popup: Popup): Promise<string[]> {
  const { verdict, reading, cards } = await popup.page.evaluate(() => {
    const textOf = (root: ParentNode, selector: string) =>
      root.querySelector(selector)?.textContent.trim() ?? ''
    const categoryOf = (card: HTMLElement) => {
      const chip = document.querySelector(`[data-filter="${card.dataset.category}"]`)
      return chip?.firstChild?.textContent?.trim() ?? ''
    }
    return {
      verdict: textOf(document, 'h1'),
      reading: [...document.querySelectorAll('.reading-line li')].map((item) => item.textContent),
      cards: [...document.querySelectorAll<HTMLElement>('[data-finding]')].map((card) => ({
        severity: textOf(card, '.severity-mark'),
        category: categoryOf(card),
        quote: card.querySelector('[data-quote]')?.textContent ?? '',
        message: textOf(card, '.advice > p'),
      })),
    }
  })
  return [
    '',
    `稿检：${verdict}（${reading.join('，')}）`,
    ...cards.map(({ severity, category, quote, message }, index) => {
      const number = String(index + 1).padStart(2)
      const place = quote === '' ? '' : `“${quote}” `
      return `${number}. ${severity} ${category}  ${place}${message}`
    }),
    '',
  ]
}
