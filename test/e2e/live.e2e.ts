import type { Page } from 'puppeteer-core'
import { beforeAll, expect, test } from 'vitest'
import { waitForMarks } from './marks.ts'
import { draftPages } from './pages.ts'
import { prepareSession } from './session.ts'

const session = prepareSession()
const SITE = 'http://127.0.0.1/*'
const TABS = 20
/** How long (ms) the idle tabs are watched. The length of the watch is the test: there is nothing to wait for. */
const IDLE = Number(process.env.GAOJIAN_IDLE_MS ?? 10_000)

const draft = '青禾县教育局工作总结\n在*党委领导下，扎实开展工作。'

beforeAll(() => session.browser.agreeTo(SITE))

const openDraft = () =>
  session.browser.open(
    session.server.add(draftPages['contenteditable with p'](draft, session.server)),
  )

/** Presses the toolbar button over a page and switches live checking of its site. */
async function switchLive(page: Page, to: 'checked' | 'unchecked'): Promise<void> {
  const popup = await session.browser.pressAction(page)
  await popup.settled()
  await popup.click('[data-switch="live"]')
  await popup.page.waitForSelector(`[data-switch="live"][data-state="${to}"]`)
  await popup.close()
}

/** What the toolbar button says over the tab in front. */
const badge = async () =>
  (await session.browser.worker()).evaluate(
    `chrome.tabs.query({ active: true, lastFocusedWindow: true })
       .then(([tab]) => chrome.action.getBadgeText({ tabId: tab.id }))`,
  )

const registered = async () =>
  (await session.browser.worker()).evaluate(
    'chrome.scripting.getRegisteredContentScripts().then((all) => all.map(({ matches }) => matches))',
  )

const granted = async () =>
  (await session.browser.worker()).evaluate(
    'chrome.permissions.getAll().then((all) => all.origins)',
  )

/** Types at the end of the draft, as a user does. */
async function type(page: Page, text: string): Promise<void> {
  await page.bringToFront()
  await page.focus('#editor')
  await page.keyboard.down('Control')
  await page.keyboard.press('End')
  await page.keyboard.up('Control')
  await page.keyboard.type(text)
}

test('a site is checked as the user writes, until it is switched off', async () => {
  const page = await openDraft()
  expect(await registered()).toEqual([])
  await switchLive(page, 'checked')
  expect(await registered()).toEqual([[SITE]])
  const html = await page.$eval('body', (body) => body.innerHTML)

  await type(page, '发现苗条性问题。')
  await waitForMarks(page, ['*', '苗条'])
  expect(await badge()).toBe('2')
  expect(await page.$eval('body', (body) => body.innerHTML)).toBe(
    html.replace('开展工作。', '开展工作。发现苗条性问题。'),
  )

  await switchLive(page, 'unchecked')
  await waitForMarks(page, [])
  expect([await badge(), await registered(), await granted()]).toEqual(['', [], []])
  await type(page, 'XX局')
  await waitForMarks(page, [])
})

test('a page that is opened later is watched, too', async () => {
  const first = await openDraft()
  await switchLive(first, 'checked')
  const page = await openDraft()
  await type(page, '发现苗条性问题。')
  await waitForMarks(page, ['*', '苗条'])
  await switchLive(page, 'unchecked')
})

test(`${TABS} idle tabs wake nobody`, { timeout: IDLE + 60_000 }, async () => {
  const first = await openDraft()
  await switchLive(first, 'checked')
  const pages = [first]
  while (pages.length < TABS) pages.push(await openDraft())
  await session.browser.killWorker()
  let started = 0
  const count = (target: Parameters<typeof session.browser.isWorker>[0]) => {
    if (session.browser.isWorker(target)) started += 1
  }
  session.browser.browser.on('targetcreated', count)
  const scriptSeconds = async () => {
    const metrics = await Promise.all(pages.map((page) => page.metrics()))
    return metrics.reduce((sum, { ScriptDuration = 0 }) => sum + ScriptDuration, 0)
  }

  const before = await scriptSeconds()
  await new Promise((resolve) => setTimeout(resolve, IDLE))
  expect(started).toBe(0)
  expect((await scriptSeconds()) - before).toBeLessThan(0.005 * TABS)

  // The counter would have seen it: one edit is one message, which starts the worker.
  const [page] = pages
  if (!page) throw new Error('There are pages.')
  await type(page, '发现苗条性问题。')
  await waitForMarks(page, ['*', '苗条'])
  expect(started).toBe(1)
  session.browser.browser.off('targetcreated', count)
  await switchLive(page, 'unchecked')
})
