import { expect, test } from 'vitest'
import { draftPages } from './pages.ts'
import { prepareSession } from './session.ts'

const session = prepareSession()

const filler = (length: number) =>
  Array.from(
    { length: Math.ceil(length / 24) },
    (_, at) => `第${at + 1}段：各单位认真开展防汛值守，责任到人。`,
  )
const draft = [
  '青禾县水利局2025年度防汛工作总结',
  '在*党委领导下，XX局把责任落实到人。',
  ...filler(2900),
].join('\n')

const openDraft = (text = draft) =>
  session.browser.open(
    session.server.add(draftPages['contenteditable with p'](text, session.server)),
  )

test('the last result of the page shows before the worker has answered, and is named as such', async () => {
  const page = await openDraft()
  const first = await session.browser.pressAction(page)
  await first.settled()
  const findings = await first.findings()
  await first.close()
  await session.browser.killWorker()

  const popup = await session.browser.pressAction(page)
  await popup.page.waitForSelector('[data-finding]')
  expect(await popup.findings()).toEqual(findings)
  const rules = await popup.page.$$eval('.rule-title', (titles) => titles.map((t) => t.textContent))
  expect(rules.filter((title) => /^[a-z-]+$/u.test(title))).toEqual([])
  await popup.settled()
  expect(await popup.text()).not.toContain('上次的结果')
})

test('the last list is drawn before the scripts of the popup run, and gives way to them', async () => {
  const popup = await session.browser.pressAction(
    await openDraft('在*党委领导下，XX局把责任落实到人。'),
  )
  await popup.settled()
  const text = await popup.text()
  await popup.page.waitForFunction(
    'chrome.storage.session.get().then((kept) => Object.keys(kept).some((key) => key.endsWith("-look")))',
  )
  // In a tab of its own the popup stands over itself, and can be watched from its first moment on.
  const address = popup.page.url()
  const tab = await session.browser.open('about:blank')
  await (await session.browser.worker()).evaluate(`(async () => {
    const kept = Object.entries(await chrome.storage.session.get())
    const look = kept.find(([key]) => key.endsWith('-look'))[1]
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
    const own = { ...look, page: ${JSON.stringify(address)} }
    await chrome.storage.session.set({ ['tab-' + tab.id + '-look']: own })
  })()`)
  await tab.evaluateOnNewDocument(() => {
    new MutationObserver(() => {
      const root = document.getElementById('root')
      if (root?.inert && root.hasChildNodes())
        Object.assign(globalThis, { first: root.textContent })
    }).observe(document, { childList: true, subtree: true })
  })
  await tab.goto(address)
  await tab.waitForSelector('main[data-status]')
  const drawn = await tab.evaluate(() => ({
    first: (globalThis as { first?: string }).first,
    lists: document.querySelectorAll('main').length,
    isInert: document.getElementById('root')?.inert,
  }))
  expect(drawn).toEqual({ first: text, lists: 1, isInert: false })
})
