import { expect, test } from 'vitest'
import { waitForMarks } from './marks.ts'
import { draftPages } from './pages.ts'
import { prepareSession } from './session.ts'

const session = prepareSession()
const draft = '青禾县教育局工作总结\n在*党委领导下，XX局把把责任落实到人，发现苗条性问题立即处理。'

async function open() {
  const page = await session.browser.open(
    session.server.add(draftPages['contenteditable with p'](draft, session.server)),
  )
  const popup = await session.browser.pressAction(page)
  await popup.settled()
  const quotes = async () => (await popup.findings()).map(({ quote }) => quote)
  return { page, popup, quotes }
}

test('all findings are underlined, and the list decides which: filter, ignore, undo', async () => {
  const { page, popup, quotes } = await open()
  const all = await quotes()
  expect(all.length).toBeGreaterThan(3)
  await waitForMarks(page, all)
  await popup.press('only-placeholders')
  await waitForMarks(page, ['*', 'XX'])
  await popup.press('only-placeholders')
  await popup.press('ignore', all.indexOf('苗条'))
  await waitForMarks(
    page,
    all.filter((quote) => quote !== '苗条'),
  )
  await popup.press('undo')
  await waitForMarks(page, all)
})

test('the switch takes the marks away, and is remembered', async () => {
  const { page, popup, quotes } = await open()
  await waitForMarks(page, await quotes())
  await popup.click('[data-switch="marks"]')
  await waitForMarks(page, [])
  await popup.close()
  const next = await session.browser.pressAction(page)
  await next.settled()
  await waitForMarks(page, [])
  await next.click('[data-switch="marks"]')
  await waitForMarks(
    page,
    (await next.findings()).map(({ quote }) => quote),
  )
})
