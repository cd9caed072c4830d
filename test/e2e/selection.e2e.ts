import type { Page } from 'puppeteer-core'
import { describe, expect, test } from 'vitest'
import { draftText } from './draft-text.ts'
import { draftPages } from './pages.ts'
import { Popup } from './popup.ts'
import { prepareSession } from './session.ts'

const session = prepareSession()
const lines = [
  '青禾县教育局工作总结',
  '在*党委领导下，发现苗条性问题。',
  '发现苗条性问题，XX局立即处理。',
]
const draft = lines.join('\n')
const selected = '发现苗条性问题，XX局'
const offset = draft.indexOf(selected)

/** What a click on the menu entry tells the background; the menu itself belongs to the browser's window. */
async function clickMenu(page: Page): Promise<Popup> {
  await page.bringToFront()
  const worker = await session.browser.worker()
  await worker.evaluate(
    `chrome.tabs.query({ active: true, lastFocusedWindow: true })
       .then(([tab]) => chrome.contextMenus.onClicked.dispatch({ menuItemId: 'check-selection' }, tab))`,
  )
  const target = await session.browser.browser.waitForTarget((one) =>
    one.url().endsWith('popup.html'),
  )
  const popup = new Popup(await target.asPage())
  await popup.settled()
  return popup
}

const select: Record<string, (page: Page) => Promise<void>> = {
  textarea: (page) =>
    page.$eval(
      'textarea',
      (area, start, end) => {
        area.focus()
        area.setSelectionRange(start, end)
      },
      offset,
      offset + selected.length,
    ),
  'contenteditable with p': (page) =>
    page.evaluate((length) => {
      const text = document.querySelector('#editor')?.lastElementChild?.firstChild
      if (text) getSelection()?.setBaseAndExtent(text, 0, text, length)
    }, selected.length),
}

describe.each(Object.keys(select))('in a %s', (kind) => {
  test('just the selection is checked; locating, fixing and checking again stay in it', async () => {
    const html = draftPages[kind as keyof typeof draftPages](draft, session.server)
    const page = await session.browser.open(session.server.add(html))
    // A click on the menu grants the tab; so does the toolbar button, which a test can press.
    await (await session.browser.pressAction(page)).close()
    await select[kind]?.(page)

    const popup = await clickMenu(page)
    expect(await popup.state()).toMatchObject({
      status: 'done',
      coverage: 'selection',
      characters: selected.length,
    })
    const quotes = async () => (await popup.findings()).map(({ quote }) => quote)
    expect(await quotes()).toEqual(['苗条', 'XX'])

    await popup.press('locate', 0)
    await page.waitForFunction(
      (start) => {
        const area = document.querySelector('textarea')
        if (area) return area.selectionStart === start
        const [range] = [...(CSS.highlights.get('gaojian-current') ?? [])]
        return (
          range?.startContainer.parentElement ===
          document.querySelector('#editor')?.lastElementChild
        )
      },
      {},
      offset + selected.indexOf('苗条'),
    )

    await popup.press('apply', 0)
    expect(await popup.edited()).toContain('已改 1 处')
    expect(await draftText(page)).toBe(
      [...lines.slice(0, 2), lines[2]?.replace('苗条', '苗头')].join('\n'),
    )
    expect(await quotes()).toEqual(['XX'])
    expect((await popup.state()).coverage).toBe('selection')

    await popup.press('check-all')
    await popup.page.waitForSelector('main[data-status="done"][data-coverage="full"]')
    expect(await quotes()).toContain('苗条')
  })
})

test('the next popup checks the whole draft again', async () => {
  const html = draftPages.textarea(draft, session.server)
  const page = await session.browser.open(session.server.add(html))
  await (await session.browser.pressAction(page)).close()
  await select.textarea?.(page)
  await (await clickMenu(page)).close()
  const popup = await session.browser.pressAction(page)
  expect(await popup.settled()).toMatchObject({ coverage: 'full', characters: draft.length })
})
