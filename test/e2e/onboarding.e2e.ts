import type { Page } from 'puppeteer-core'
import { describe, expect, test } from 'vitest'
import { Popup } from './popup.ts'
import { prepareSession } from './session.ts'

const session = prepareSession()

/** The page as it opens; its `main` follows the same contract as the popup's. */
async function open(): Promise<Popup> {
  const page = await session.browser.openExtensionPage('onboarding.html')
  const demo = new Popup(page)
  await demo.settled()
  return demo
}

const draftText = (page: Page) => page.$eval('.draft', (draft) => draft.textContent)
const quotesOf = async (demo: Popup) => (await demo.findings()).map(({ quote }) => quote)

/** The text under the marks of the draft. */
const marked = (page: Page) =>
  page.evaluate(() =>
    [...CSS.highlights]
      .filter(([name]) => name.startsWith('gaojian-') && name !== 'gaojian-current')
      .flatMap(([, ranges]) => [...ranges].map(String)),
  )

describe('the first steps', () => {
  test('show the shortcut as the browser has it', async () => {
    const { page } = await open()
    await page.waitForFunction(() =>
      document.querySelector('[data-step="shortcut"] kbd')?.textContent?.includes('J'),
    )
  })

  test('lead to the browser’s own page for shortcuts', async () => {
    const demo = await open()
    await demo.click('[data-action="shortcuts"]')
    await session.browser.browser.waitForTarget(
      (target) => target.url() === 'chrome://extensions/shortcuts',
    )
  })

  test('lead to the privacy policy, in both languages', async () => {
    const demo = await open()
    await demo.click('nav a[href$="privacy.html"]')
    await demo.page.waitForSelector('article[lang="zh-CN"] h1')
    expect(
      await demo.page.$$eval('h1', (titles) => titles.map((title) => title.textContent)),
    ).toEqual(['稿检隐私说明', 'Gaojian privacy policy'])
  })
})

describe('the demo draft', () => {
  test('is checked at once, by the rules that check drafts, and marked', async () => {
    const demo = await open()
    const findings = await demo.findings()
    expect(findings.length).toBeGreaterThanOrEqual(8)
    expect(new Set(findings.map(({ category }) => category)).size).toBeGreaterThanOrEqual(4)
    await demo.page.waitForFunction(() => CSS.highlights.has('gaojian-error'))
    expect(await marked(demo.page)).toEqual(expect.arrayContaining(['*', '苗条', '把把']))
  })

  test('takes a suggestion on a press, and is checked again', async () => {
    const demo = await open()
    const before = await quotesOf(demo)
    await demo.press('apply', before.indexOf('苗条'))
    await demo.page.waitForFunction(
      () =>
        ![...document.querySelectorAll('[data-quote]')].some(
          (quote) => quote.textContent === '苗条',
        ),
    )
    expect(await draftText(demo.page)).toContain('苗头性问题')
    await demo.settled()
    expect(await quotesOf(demo)).toEqual(before.filter((quote) => quote !== '苗条'))
  })

  test('is checked again after a pause in writing', async () => {
    const demo = await open()
    await demo.page.$eval('.draft p:last-child', (paragraph) => {
      getSelection()?.selectAllChildren(paragraph)
      getSelection()?.collapseToEnd()
    })
    await demo.page.keyboard.type('由XX局负责。')
    await demo.page.waitForFunction(() =>
      [...document.querySelectorAll('[data-quote]')].some((quote) => quote.textContent === 'XX'),
    )
  })

  test('shows the place of a finding', async () => {
    const demo = await open()
    await demo.press('locate', (await quotesOf(demo)).indexOf('苗条'))
    await demo.page.waitForFunction(() => {
      const [range] = CSS.highlights.get('gaojian-current') ?? []
      return String(range) === '苗条'
    })
  })
})
