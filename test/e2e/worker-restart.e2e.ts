import { expect, test } from 'vitest'
import { draftPages } from './pages.ts'
import { prepareSession } from './session.ts'

const session = prepareSession()

const draft =
  '青禾县教育局工作总结\n在*党委领导下，XX局共计开展检查次，发现苗条性问题，把把责任落实到人。'

test('a background worker that was ended gives the same answer when it wakes', async () => {
  const page = await session.browser.open(
    session.server.add(draftPages.textarea(draft, session.server)),
  )
  const first = await session.browser.pressAction(page)
  const before = { state: await first.settled(), findings: await first.findings() }
  await first.close()

  await session.browser.killWorker()

  const second = await session.browser.pressAction(page)
  const after = { state: await second.settled(), findings: await second.findings() }
  expect(before.findings.length).toBeGreaterThan(0)
  expect(after).toEqual(before)
})

test('an open popup outlives its worker: checking again answers', async () => {
  const popup = await session.check(draftPages.textarea(draft, session.server))
  const before = await popup.findings()
  await session.browser.killWorker()
  await popup.checkAgain()
  expect(await popup.state()).toMatchObject({ status: 'done' })
  expect(await popup.findings()).toEqual(before)
})
