import { expect, test } from 'vitest'
import { draftPages, pageWithoutEditor } from './pages.ts'
import { prepareSession } from './session.ts'

const session = prepareSession()

test('a page without an editor is “no text”, never “no findings”', async () => {
  const popup = await session.check(pageWithoutEditor)
  expect(await popup.state()).toMatchObject({ status: 'no-text', characters: 0 })
  expect(await popup.text()).toContain('没有读到正文')
  expect(await popup.text()).not.toContain('未发现问题')
})

test.each([
  ['textarea', draftPages.textarea],
  ['contenteditable', draftPages['contenteditable with p']],
] as const)('an empty %s is “no text” as well', async (_, page) => {
  const popup = await session.check(page('', session.server))
  expect(await popup.state()).toMatchObject({ status: 'no-text', characters: 0 })
  expect(await popup.text()).not.toContain('未发现问题')
})

test('a page that no extension may read says so', async () => {
  const page = await session.browser.open('chrome://version')
  const popup = await session.browser.pressAction(page)
  expect(await popup.settled()).toMatchObject({ status: 'no-text' })
})

test('a clean draft is “done” without findings', async () => {
  const popup = await session.check(draftPages.textarea('今天召开了防汛工作会议。', session.server))
  expect(await popup.state()).toMatchObject({ status: 'done', coverage: 'full' })
  expect(await popup.findings()).toEqual([])
})
