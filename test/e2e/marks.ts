import type { Page } from 'puppeteer-core'

/** What is underlined in the page now, in the order of the text. */
export function markedTexts(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...CSS.highlights]
      .filter(([name]) => name.startsWith('gaojian-') && name !== 'gaojian-current')
      .flatMap(([, highlight]) => [...highlight])
      .filter((range) => range instanceof Range)
      .sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))
      .map((range) => range.toString()),
  )
}

/** Waits until exactly these texts are underlined; fails when they never are. */
export async function waitForMarks(page: Page, texts: readonly string[]): Promise<void> {
  await page.waitForFunction(
    (expected) => {
      const marked = [...CSS.highlights]
        .filter(([name]) => name.startsWith('gaojian-') && name !== 'gaojian-current')
        .flatMap(([, highlight]) => [...highlight].map(String))
      return JSON.stringify(marked.sort()) === expected
    },
    { timeout: 10_000 },
    JSON.stringify(texts.toSorted()),
  )
}
