import type { Page } from 'puppeteer-core'
import { describe, expect, test } from 'vitest'
import { draftPages } from './pages.ts'
import type { Popup } from './popup.ts'
import { prepareSession } from './session.ts'

const session = prepareSession()

const filler = Array.from({ length: 80 }, (_, index) => `第${index + 1}段：认真开展防汛值守工作。`)
const draft = [
  '青禾县水利局2025年度防汛工作总结',
  '在*党委领导下，XX局把把责任落实到人。',
  '一、主要工作',
  ...filler,
  '全年发现的苗条性问题均已整改。',
  '二、下一步工作打算',
  '继续加强值班值守。',
].join('\n')

const check = () => session.check(draftPages['contenteditable with p'](draft, session.server))

const quotes = async (popup: Popup) => (await popup.findings()).map(({ quote }) => quote)
const indexOf = async (popup: Popup, quote: string) => (await quotes(popup)).indexOf(quote)

/** The page under the popup. */
async function draftPage(): Promise<Page> {
  const pages = await session.browser.browser.pages()
  const page = pages.find((candidate) => candidate.url().startsWith(session.server.origin))
  if (!page) throw new Error('The page with the draft is not open.')
  return page
}

test('every finding shows, in the order of the draft', async () => {
  const popup = await check()
  expect(await quotes(popup)).toEqual(expect.arrayContaining(['*', 'XX', '苗条']))
  const starts = (await popup.findings()).map(({ start }) => start)
  expect(starts).toEqual(starts.toSorted((a, b) => a - b))
})

describe('filtering', () => {
  test('“only placeholders” hides everything else, and a second press brings it back', async () => {
    const popup = await check()
    const all = await popup.findings()
    await popup.press('only-placeholders')
    const placeholders = await popup.findings()
    expect(new Set(placeholders.map(({ category }) => category))).toEqual(new Set(['placeholder']))
    expect(placeholders.length).toBeLessThan(all.length)
    await popup.press('only-placeholders')
    expect(await popup.findings()).toEqual(all)
  })

  test('a category’s chip shows that category, and counts it', async () => {
    const popup = await check()
    const spelling = (await popup.findings()).filter(({ category }) => category === 'spelling')
    expect(spelling.length).toBeGreaterThan(0)
    const chip = '[data-filter="spelling"]'
    expect(await popup.page.$eval(`${chip} b`, (count) => count.textContent)).toBe(
      String(spelling.length),
    )
    await popup.click(chip)
    expect(await popup.findings()).toEqual(spelling)
  })
})

describe('rules', () => {
  test('a rule that is switched off is silent at once, and stays so in the next popup', async () => {
    const popup = await check()
    expect(await indexOf(popup, 'XX')).toBeGreaterThanOrEqual(0)
    await popup.switchRule('placeholder-x')
    expect(await indexOf(popup, 'XX')).toBe(-1)
    await popup.close()

    const next = await session.browser.pressAction(await draftPage())
    await next.settled()
    expect(await indexOf(next, 'XX')).toBe(-1)
    await next.switchRule('placeholder-x')
    expect(await indexOf(next, 'XX')).toBeGreaterThanOrEqual(0)
  })
})

describe('ignoring', () => {
  test('an ignored finding goes, undo brings it back', async () => {
    const popup = await check()
    const before = await popup.findings()
    await popup.press('ignore', await indexOf(popup, 'XX'))
    expect(await indexOf(popup, 'XX')).toBe(-1)
    await popup.press('undo')
    expect(await popup.findings()).toEqual(before)
  })

  test('what was ignored stays ignored when the draft is checked again', async () => {
    const popup = await check()
    await popup.press('ignore', await indexOf(popup, 'XX'))
    await popup.checkAgain()
    expect(await indexOf(popup, 'XX')).toBe(-1)
    await popup.click('.ignored-list summary')
    await popup.press('restore')
    await popup.checkAgain()
    expect(await indexOf(popup, 'XX')).toBeGreaterThanOrEqual(0)
  })
})

describe('locating', () => {
  /** The text under the extension's highlight, once it is in view; fails when it never gets there. */
  const highlightInView = async (page: Page) => {
    const found = await page.waitForFunction(() => {
      for (const [name, highlight] of CSS.highlights) {
        const [range] = [...highlight]
        if (!name.startsWith('gaojian-') || !(range instanceof Range)) continue
        const { top, bottom } = range.getBoundingClientRect()
        if (top >= 0 && bottom <= innerHeight) return range.toString()
      }
      return undefined
    })
    return found.jsonValue()
  }

  test('the place is scrolled into view and highlighted, and the page is not changed', async () => {
    const popup = await check()
    const page = await draftPage()
    const html = await page.content()
    expect(await page.evaluate(() => scrollY)).toBe(0)
    await popup.press('locate', await indexOf(popup, '苗条'))
    expect(await highlightInView(page)).toBe('苗条')
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0)
    expect(await page.content()).toBe(html)
  })

  test('in a textarea the place is scrolled into view and selected', async () => {
    const popup = await session.check(draftPages.textarea(draft, session.server))
    const page = await draftPage()
    await popup.press('locate', await indexOf(popup, '苗条'))
    await page.waitForFunction(() => {
      const area = document.querySelector('textarea')
      if (!area || area.scrollTop === 0) return false
      return area.value.slice(area.selectionStart, area.selectionEnd) === '苗条'
    })
  })

  test('a place that is gone is told, not guessed', async () => {
    const popup = await check()
    const page = await draftPage()
    await page.$eval('#editor', (editor) => {
      editor.innerHTML = '<p>另一篇稿子。</p>'
    })
    await popup.press('locate', await indexOf(popup, '苗条'))
    await popup.page.waitForSelector('[data-message="stale"]')
  })
})

describe('document type', () => {
  test('choosing another type checks by its sections', async () => {
    const popup = await check()
    const missing = async () =>
      (await popup.findings()).filter(({ ruleId }) => ruleId === 'missing-section')
    const asSummary = await missing()
    await popup.page.select('select', 'notice')
    await popup.settled()
    expect(asSummary.length).toBeGreaterThan(0)
    expect(await missing()).toEqual([])
    await popup.page.select('select', '')
    await popup.settled()
    expect(await missing()).toEqual(asSummary)
  })
})

describe('by keyboard alone', () => {
  test('arrows move, Enter locates, I ignores, Z undoes', async () => {
    const popup = await check()
    const page = await draftPage()
    const before = await popup.findings()
    const { keyboard } = popup.page
    const focused = () =>
      popup.page.evaluate(() =>
        document.activeElement?.closest('[data-finding]')?.getAttribute('data-start'),
      )

    await keyboard.press('ArrowDown')
    expect(await focused()).toBe(String(before[0]?.start))
    await keyboard.press('ArrowDown')
    expect(await focused()).toBe(String(before[1]?.start))
    await keyboard.press('Enter')
    await page.waitForFunction(() =>
      [...CSS.highlights.keys()].some((n) => n.startsWith('gaojian-')),
    )
    await keyboard.press('i')
    expect(await popup.findings()).toEqual(before.toSpliced(1, 1))
    await keyboard.press('z')
    expect(await popup.findings()).toEqual(before)
  })
})
