import type { Page } from 'puppeteer-core'
import { describe, expect, test } from 'vitest'
import { draftText, undoUntil } from './draft-text.ts'
import { fillTen, openGroups, partlyFilled, placeholderDraft } from './fill-demo.ts'
import { draftPages } from './pages.ts'
import type { Popup } from './popup.ts'
import { prepareSession } from './session.ts'

const session = prepareSession()
const kinds = ['textarea', 'contenteditable with p', 'quill'] as const

const faulty =
  '青禾县教育局工作总结\n我局把把责任落实到人，发现苗条性问题立即处理。\n下面是小编为大家整理的工作总结，供大家参考。'

/** Without a history of its own, a rich-text area takes back one paragraph at a time. */
const undoSteps = { textarea: 4, 'contenteditable with p': 9, quill: 4 }

async function open(
  kind: (typeof kinds)[number],
  text: string,
): Promise<{ page: Page; popup: Popup }> {
  const page = await session.browser.open(
    session.server.add(draftPages[kind](text, session.server)),
  )
  const popup = await session.browser.pressAction(page)
  await popup.settled()
  return { page, popup }
}

describe.each(kinds)('in a %s', (kind) => {
  test('one suggestion is written, verified, and leaves the list', async () => {
    const { page, popup } = await open(kind, faulty)
    const before = await popup.findings()
    const index = before.findIndex(({ quote }) => quote === '苗条')
    await popup.press('apply', index)
    expect(await popup.edited()).toContain('已改 1 处')
    expect(await draftText(page)).toBe(faulty.replace('苗条', '苗头'))
    expect((await popup.findings()).map(({ quote }) => quote)).toEqual(
      before.toSpliced(index, 1).map(({ quote }) => quote),
    )
    await popup.close()
    expect(await undoUntil(page, faulty, 1)).toBe(1)
  })

  test('all safe changes are made at once, after they were shown', async () => {
    const { page, popup } = await open(kind, faulty)
    await popup.press('fixes')
    const shown = await popup.page.$$eval('[data-fix] del', (quotes) =>
      quotes.map((quote) => quote.textContent),
    )
    expect(shown.length).toBeGreaterThan(0)
    await popup.press('apply-safe')
    expect(await popup.edited()).toContain(`已改 ${shown.length} 处`)
    expect(await popup.page.$('[data-action="fixes"]')).toBeNull()
    expect(await draftText(page)).not.toBe(faulty)
  })

  test('ten of twelve questions are filled, and exactly two stay', async () => {
    const { page, popup } = await open(kind, placeholderDraft)
    await popup.press('fill')
    expect(await popup.groups()).toHaveLength(12)
    expect(await fillTen(popup)).toContain('已改 33 处')
    expect((await popup.groups()).map(({ label }) => label)).toEqual(openGroups)
    expect(await draftText(page)).toBe(partlyFilled)
    await popup.close()
    expect(await undoUntil(page, placeholderDraft, 33)).toBeLessThanOrEqual(undoSteps[kind])
  })
})

test('what was typed is still there in the next popup, and nothing of it on disk', async () => {
  const { page, popup } = await open('textarea', placeholderDraft)
  await popup.press('fill')
  await popup.fill(1, '青禾县')
  await popup.close()

  const next = await session.browser.pressAction(page)
  await next.settled()
  await next.press('fill')
  expect((await next.groups()).filter(({ isFilled }) => isFilled)).toEqual([
    { label: '*党委', isFilled: true },
  ])
  const onDisk = await next.page.evaluate('chrome.storage.local.get()')
  expect(JSON.stringify(onDisk)).not.toContain('青禾县')
})

test('a text that has changed since is not written into, and said to have changed', async () => {
  const { page, popup } = await open('textarea', faulty)
  const index = (await popup.findings()).findIndex(({ quote }) => quote === '苗条')
  await page.$eval('textarea', (area) => {
    area.value = '另一篇稿子。'
  })
  await popup.press('apply', index)
  expect(await popup.edited()).toContain('文字已改动')
  expect(await draftText(page)).toBe('另一篇稿子。')
})
