import { expect, test } from 'vitest'
import type { ShownState } from './popup.ts'
import { prepareSession } from './session.ts'

const session = prepareSession()

/** How long (ms) a check of a page that does not behave may take, from the press of the button to the answer. */
const LIMIT = 3000

const draft = '在*党委的坚强领导下，XX局全年召开会议次。'

/** A page with a draft in a text field, and a script that runs before anything else. */
const hostile = (code: string) =>
  `<!doctype html><meta charset="utf-8"><script>${code}</script>
   <textarea rows="5" cols="60">${draft}</textarea><div class="CodeMirror" style="height:80px">假的</div>
   <script>if (window.fake) document.querySelector('.CodeMirror').CodeMirror = window.fake</script>`

const fake = (getValue: string) => hostile(`window.fake = { getValue() { ${getValue} } }`)

/** What the page says or does; in each case the text field is still read. */
const pages: Record<string, string> = {
  'a model that returns 50 MB': fake(`return 'XX局'.repeat(17_000_000)`),
  'a model that throws': fake(`throw new Error('no')`),
  'a model that never answers': fake('return new Promise(() => {})'),
  'a model that answers with no text': fake('return { length: 5, then: null }'),
  'a model that hangs the page': fake('for (const end = Date.now() + 6000; Date.now() < end; );'),
  'getters that throw': hostile(`
    for (const name of ['monaco', 'PageMain', 'WPSOpenApi', 'WordEditor', 'pad', 'APP', 'UE', 'tinymce'])
      Object.defineProperty(window, name, { get() { throw new Error(name) } })
    Object.defineProperty(Element.prototype, 'CodeMirror', { get() { throw new Error('cm') } })`),
  'models that are not what they seem': hostile(`
    window.monaco = { editor: { getEditors: () => [{}, null, 5] } }
    window.PageMain = { blockManager: { rootBlockModel: new Proxy({}, { get: () => { throw 1 } }) } }
    const block = { children: [] }; block.children.push(block)
    window.PageMain = { blockManager: { rootBlockModel: block } }
    window.WPSOpenApi = { Application: new Proxy(() => {}, { get: (_, name) => name === 'then' ? undefined : new Promise(() => {}) }) }`),
  'built-ins that are replaced': hostile(`
    for (const name of ['map', 'flatMap', 'filter', 'find', 'push', 'concat', 'join', 'includes', 'entries'])
      Array.prototype[name] = () => { throw new Error('array') }
    Array.prototype.toJSON = () => 'broken'
    Object.prototype.toJSON = () => 'broken'
    String.prototype.slice = () => 'x'
    JSON.parse = JSON.stringify = () => { throw new Error('json') }
    window.Promise = function () { throw new Error('promise') }`),
  'a page that takes our place': hostile(`
    window[Symbol.for('gaojian.answer')] = () => ({ ok: true, text: '伪造的正文', coverage: 'whole', extra: 1 })`),
}

async function timedCheck(html: string): Promise<[ShownState, number, string[]]> {
  const page = await session.browser.open(session.server.add(html))
  const start = performance.now()
  const popup = await session.browser.pressAction(page)
  const state = await popup.settled()
  const time = performance.now() - start
  return [state, time, (await popup.findings()).map(({ quote }) => quote)]
}

test.each(Object.entries(pages))(
  '%s does not keep the draft from being checked',
  async (_, html) => {
    const [state, time, quotes] = await timedCheck(html)
    expect(state).toEqual({
      status: 'done',
      characters: draft.length,
      coverage: 'full',
      source: 'textarea',
    })
    expect(quotes).toContain('XX')
    expect(time).toBeLessThan(LIMIT)
  },
)

test('a page that hangs altogether is told of', async () => {
  const page = await session.browser.open(session.server.add(hostile('')))
  await page.evaluate(() => {
    setTimeout(() => {
      for (const end = Date.now() + 6000; Date.now() < end; );
    })
  })
  const start = performance.now()
  const popup = await session.browser.pressAction(page)
  expect(await popup.settled()).toMatchObject({ status: 'failed', characters: 0 })
  expect(performance.now() - start).toBeLessThan(LIMIT)
  expect(await popup.text()).toContain('页面没有在限定时间内应答')
})

test('HTML in a draft stays text: nothing of it comes to life in the popup', async () => {
  const text = `<img src=x onerror="document.title='hacked'"><script>document.title='hacked'</script>XX局`
  const page = await session.browser.open(
    session.server.add(
      hostile(
        `window.fake = { getValue: () => ${JSON.stringify(text).replaceAll('<', '\\u003c')} }`,
      ).replace('<textarea', '<textarea hidden'),
    ),
  )
  const popup = await session.browser.pressAction(page)
  expect(await popup.settled()).toMatchObject({ status: 'done', characters: text.length })
  expect((await popup.findings()).map(({ quote }) => quote)).toContain('XX')
  expect(await popup.page.$$('img[src="x"], [onerror], main script')).toEqual([])
  expect(await popup.page.title()).not.toContain('hacked')
})
