import { expect, test } from 'vitest'
import { draftPages } from './pages.ts'
import { prepareSession } from './session.ts'

// That nothing leaves is checked after every test of every file (see session.ts). These tests show that the
// guard would see it.
const session = prepareSession()

test('the guard sees what the popup and the worker load', async () => {
  await session.check(draftPages.textarea('XX局发现苗条性问题。', session.server))
  const { requests } = session.browser.guard
  expect(requests.some(({ url }) => url.endsWith('/popup.html'))).toBe(true)
  expect(requests).toContainEqual({
    url: expect.stringMatching(/^chrome-extension:.*\/jieba\.wasm$/),
    target: 'service_worker',
  })
})

test('the guard reports a request that leaves', async () => {
  const { guard } = session.browser
  const page = await session.browser.open(session.server.add('<!doctype html><title>页面</title>'))
  await page.evaluate(() => fetch('http://somewhere.invalid/leak').catch(() => undefined))
  expect(guard.strays().map(({ url }) => url)).toEqual(['http://somewhere.invalid/leak'])
  guard.forget()
})

test('extension pages cannot send anything, even if they tried', async () => {
  const popup = await session.check(draftPages.textarea('XX局', session.server))
  const outcome = await popup.page.evaluate(
    (address) =>
      fetch(address).then(
        () => 'sent',
        () => 'refused',
      ),
    `${session.server.origin}/demo/draft.txt`,
  )
  expect(outcome).toBe('refused')
})
