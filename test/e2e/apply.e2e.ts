import type { Page } from 'puppeteer-core'
import { expect, test } from 'vitest'
import { waitForMarks } from './marks.ts'
import { draftPages } from './pages.ts'
import type { Popup } from './popup.ts'
import { prepareSession } from './session.ts'

const session = prepareSession()

const draft = '防汛工作总结\n在*党委领导下，学习*次。\n\n发现的苗条性问题，把把责任落实。'
const fixed = '防汛工作总结\n在县党委领导下，学习12次。\n\n发现的苗头性问题，把责任落实。'

const edits = [
  ['*党委', '县党委'],
  ['学习*次', '学习12次'],
  ['苗条', '苗头'],
  ['把把', '把'],
].map(([expected = '', replacement = '']) => {
  const start = draft.indexOf(expected)
  return { start, end: start + expected.length, expected, replacement }
})

/** Sends a message as the popup's own code does, and gives the answer. */
function send(popup: Popup, type: string, data: unknown): Promise<unknown> {
  return popup.page.evaluate(
    async (message) => {
      // biome-ignore lint/suspicious/noExplicitAny: the types of the extension's world are not those of this one.
      const answer = await (globalThis as any).chrome.runtime.sendMessage(message)
      if (answer.err) throw new Error(answer.err.message)
      return answer.res
    },
    { id: 1, type, data, timestamp: Date.now() },
  )
}

async function checkedPage(html: string): Promise<{ page: Page; popup: Popup; target: unknown }> {
  const page = await session.browser.open(session.server.add(html))
  const popup = await session.browser.pressAction(page)
  await popup.settled()
  const tabId = await popup.page.evaluate(
    // biome-ignore lint/suspicious/noExplicitAny: as above.
    async () => (await (globalThis as any).chrome.tabs.query({ active: true }))[0].id as number,
  )
  const outcome = (await send(popup, 'check', { tabId })) as { target: unknown }
  return { page, popup, target: outcome.target }
}

const kinds = [
  'textarea',
  'contenteditable with p',
  'contenteditable with br',
  'contenteditable with line breaks',
  'same-origin iframe',
  'about:blank iframe in design mode',
  'open shadow root',
  'editor with a hidden twin',
  'quill',
] as const

test.each(kinds)('%s: fixes go in while the popup is open', async (kind) => {
  const { page, popup, target } = await checkedPage(draftPages[kind](draft, session.server))
  expect(await page.evaluate(() => document.hasFocus())).toBe(false)
  expect(await send(popup, 'apply', { target, edits })).toEqual(edits.map(() => 'applied'))
  await popup.checkAgain()
  expect((await popup.state()).characters).toBe(fixed.length)
  expect(await send(popup, 'apply', { target, edits: edits.slice(0, 1) })).toEqual(['stale'])
})

test('findings are underlined from the popup, and the underlines taken away', async () => {
  const { page, popup, target } = await checkedPage(
    draftPages['contenteditable with p'](draft, session.server),
  )
  const marks = edits.map(({ replacement, ...place }) => ({ ...place, severity: 'error' }))
  const underlined = () =>
    page.evaluate(() => [...(CSS.highlights.get('gaojian-error') ?? [])].map(String))
  // The popup's own marks come first.
  await waitForMarks(
    page,
    (await popup.findings()).map(({ quote }) => quote),
  )
  expect(await send(popup, 'showMarks', { target, marks })).toBe('marked')
  expect(await underlined()).toEqual(['*党委', '学习*次', '苗条', '把把'])
  await send(popup, 'clearMarks', target)
  expect(await underlined()).toEqual([])
})

test('an input method that composes keeps fixes out', async () => {
  const { page, popup, target } = await checkedPage(
    draftPages['contenteditable with p'](draft, session.server),
  )
  const client = await page.createCDPSession()
  await page.focus('#editor')
  await client.send('Input.imeSetComposition', {
    text: 'fang',
    selectionStart: 4,
    selectionEnd: 4,
  })
  expect(await send(popup, 'apply', { target, edits })).toEqual(edits.map(() => 'rejected'))
  await popup.checkAgain()
  expect(await popup.state()).toMatchObject({ status: 'no-text', characters: 0 })
})
