import type { Page } from 'puppeteer-core'
import { describe, expect, test } from 'vitest'
import { draftText } from './draft-text.ts'
import { waitForMarks } from './marks.ts'
import { draftPages } from './pages.ts'
import { prepareSession } from './session.ts'
import type { SidePanel } from './side-panel.ts'

const session = prepareSession()
const TITLE = '青禾县水利局2025年度防汛工作总结'
const draft = [
  TITLE,
  '在*党委领导下，XX局把把责任落实到人。',
  '一、主要工作',
  '（一）抓责任。发现的苗条性问题均已整改。',
  '（二）抓演练。组织演练，，效果良好。',
  '二、下一步工作打算',
  '继续加强值班值守，认真布署。',
].join('\n')
const all = [TITLE, '*', 'XX', '把把', '苗条', '，，', '布署']

const openDraft = (text = draft) =>
  session.browser.open(
    session.server.add(draftPages['contenteditable with p'](text, session.server)),
  )

async function open(): Promise<{ page: Page; panel: SidePanel }> {
  const page = await openDraft()
  const panel = await session.browser.openSidePanel(page)
  await panel.lists(all)
  return { page, panel }
}

/** Changes the draft as its writer does, without the panel. */
async function edit(page: Page, from: string, to: string): Promise<void> {
  await page.$eval(
    '#editor',
    (editor, from, to) => {
      for (const block of editor.children)
        if (block.textContent.includes(from))
          block.textContent = block.textContent.replace(from, to)
    },
    from,
    to,
  )
}

const locatedText = async (page: Page, expected: string) =>
  page.waitForFunction(
    (expected) => String([...(CSS.highlights.get('gaojian-current') ?? [])][0]) === expected,
    {},
    expected,
  )

test('it stays while the draft is edited, and marks what has been fixed since', async () => {
  const { page, panel } = await open()
  await edit(page, '布署', '部署')
  await edit(page, 'XX局', '水利局')
  await panel.press('recheck')
  await panel.lists(all.filter((quote) => quote !== '布署' && quote !== 'XX'))
  await panel.openTab('fixed')
  expect(await panel.fixed()).toEqual(['XX', '布署'])
  expect(await panel.text()).toContain('已改')

  await edit(page, '部署', '布署')
  await panel.checkAgain()
  expect(await panel.fixed()).toEqual(['XX'])
})

test('severity, category and section filter together, and can be let go at once', async () => {
  const { panel } = await open()
  await panel.click('[data-severity-filter="error"]')
  const errors = await panel.findings()
  expect(errors.length).toBeGreaterThan(0)
  expect(new Set(errors.map(({ severity }) => severity))).toEqual(new Set(['error']))

  await panel.page.select('.section-select', '0')
  expect((await panel.findings()).every(({ start }) => start >= draft.indexOf('一、'))).toBe(true)
  await panel.click('[data-severity-filter="error"]')
  await panel.lists(['苗条', '，，'])
  await panel.click('[data-filter="spelling"]')
  await panel.lists(['苗条'])
  await panel.page.select('.section-select', '3')
  await panel.lists(['布署'])
  await panel.page.select('.section-select', '-1')
  await panel.lists([])
  await panel.press('all-findings')
  await panel.lists(all)
})

test('“下一处” goes through the list and shows each place in the page, by button and by key', async () => {
  const { page, panel } = await open()
  await panel.press('next')
  await locatedText(page, TITLE)
  await panel.press('next')
  await locatedText(page, '*')
  await panel.page.keyboard.press('n')
  await locatedText(page, 'XX')
  expect(await panel.page.$eval('.step-bar span', (at) => at.textContent)).toBe('3／7')
  await panel.page.keyboard.press('p')
  await locatedText(page, '*')
  await panel.press('previous')
  await panel.press('previous')
  await locatedText(page, '布署')
})

test('safe fixes are made together after a look at them', async () => {
  const { page, panel } = await open()
  await panel.press('fixes')
  const count = await panel.page.$$eval('[data-fix]', (fixes) => fixes.length)
  expect(count).toBeGreaterThan(1)
  await panel.press('apply-safe')
  expect(await panel.edited()).toContain(`已改 ${count} 处`)
  expect(await draftText(page)).toContain('认真部署')
  await panel.openTab('fixed')
  expect(await panel.fixed()).toContain('布署')
})

test('what was ignored has a list, and comes back from there', async () => {
  const { panel } = await open()
  await panel.press('ignore', all.indexOf('苗条'))
  await panel.lists(all.filter((quote) => quote !== '苗条'))
  await panel.openTab('ignored')
  expect(await panel.page.$$eval('[data-ignored] b', (b) => b.map((q) => q.textContent))).toEqual([
    '苗条',
  ])
  await panel.press('restore')
  await panel.openTab('findings')
  await panel.lists(all)
})

describe('the outline', () => {
  test('shows every heading with its findings, and the missing section in its place', async () => {
    const { panel } = await open()
    await panel.openTab('outline')
    const lines = await panel.outline()
    expect(lines.map(({ kind, text }) => [kind, text])).toEqual([
      ['heading', '标题和开头'],
      ['heading', '一、主要工作'],
      ['heading', '（一）抓责任'],
      ['heading', '（二）抓演练'],
      ['missing', '缺：存在的问题'],
      ['heading', '二、下一步工作打算'],
    ])
    const sums = lines.map(({ counts }) => Object.values(counts).reduce((a, b) => a + b, 0))
    expect(sums).toEqual([4, 2, 1, 1, 0, 1])
  })

  test('a heading lists its findings, a missing section its own', async () => {
    const { panel } = await open()
    await panel.openTab('outline')
    await panel.click('[data-heading="0"] button')
    await panel.lists(['苗条', '，，'])
    await panel.openTab('outline')
    await panel.click('[data-missing] button')
    await panel.lists(all)
    const focused = () =>
      panel.page.evaluate(() =>
        document.activeElement?.closest('[data-finding]')?.getAttribute('data-rule'),
      )
    expect(await focused()).toBe('missing-section')
  })

  test('a section that is written is missed no more, and told as fixed', async () => {
    const { page, panel } = await open()
    await edit(page, '二、下一步', '二、存在的问题和下一步')
    await panel.checkAgain()
    await panel.openTab('outline')
    expect((await panel.outline()).filter(({ kind }) => kind === 'missing')).toEqual([])
    await panel.openTab('fixed')
    expect(await panel.fixed()).toEqual([TITLE])
  })
})

describe('following the tab', () => {
  test('a tab that was not asked about says what to press; after that it is checked', async () => {
    const { page, panel } = await open()
    const other = await openDraft('青禾县水利局通知\n请认真布署。')
    await panel.page.waitForSelector('[data-reason="not-granted"]')
    // Showing a tab and its loading both ask for a check: the last word counts.
    await expect.poll(() => panel.text()).toContain('工具栏上的稿检按钮')
    expect(await panel.text()).not.toContain('未发现问题')

    const popup = await session.browser.pressAction(other)
    await popup.settled()
    await panel.lists(['布署'])
    await popup.close()

    await page.bringToFront()
    await panel.lists(all)
    await waitForMarks(page, all)
    await other.bringToFront()
    await panel.lists(['布署'])
  })

  test('a page that is loaded again is checked again', async () => {
    const { page, panel } = await open()
    await edit(page, '布署', '部署')
    await panel.press('recheck')
    await panel.lists(all.filter((quote) => quote !== '布署'))
    await page.reload()
    await panel.lists(all)
    await panel.press('next')
    await locatedText(page, TITLE)
  })

  test('a page that may never be read says so', async () => {
    const { panel } = await open()
    await session.browser.open('chrome://version')
    await panel.page.waitForSelector('[data-reason="restricted"]')
    await expect.poll(() => panel.state()).toMatchObject({ status: 'no-text', characters: 0 })
  })

  test('the shortcut over an open panel checks again', async () => {
    const { page, panel } = await open()
    await edit(page, '布署', '部署')
    await page.bringToFront()
    await (await session.browser.worker()).evaluate(
      `chrome.tabs.query({ active: true, lastFocusedWindow: true })
         .then(([tab]) => chrome.commands.onCommand.dispatch('side-panel', tab))`,
    )
    await panel.lists(all.filter((quote) => quote !== '布署'))
  })

  test('what the popup changes shows in the panel, too', async () => {
    const { page, panel } = await open()
    await edit(page, '布署', '部署')
    const popup = await session.browser.pressAction(page)
    await popup.settled()
    await panel.lists(all.filter((quote) => quote !== '布署'))
  })
})
