import { expect, test } from 'vitest'
import { preparePages } from './page-session'

const opened = preparePages()

/** Shows a page, reads its draft and underlines every occurrence of the quotes. */
async function mark(html: string, quotes: Record<string, 'error' | 'warning' | 'info'>) {
  await opened.show(html)
  return opened.page.evaluate((wanted) => {
    const reading = session.read()
    const text = reading.ok ? reading.text : ''
    return session.showMarks(
      Object.entries(wanted).flatMap(([expected, severity]) =>
        [...text.matchAll(new RegExp(expected, 'g'))].map(({ index }) => ({
          start: index,
          end: index + expected.length,
          expected,
          severity,
        })),
      ),
    )
  }, quotes)
}

/** The underlined texts, by severity, in the order of the opened.page. */
const underlined = () =>
  opened.page.evaluate(() =>
    Object.fromEntries(
      ['error', 'warning', 'info'].flatMap((severity) => {
        const group = CSS.highlights.get(`gaojian-${severity}`)
        const texts = [...(group ?? [])].map((range) =>
          range instanceof Range ? range.toString() : '',
        )
        return group ? [[severity, texts.join('|')]] : []
      }),
    ),
  )

const draft = '<div contenteditable><p>XX局<b>学习</b>次</p><p>发现的苗条性问题，XX县</p></div>'

test('findings are underlined by severity, across formats, and the page stays as it is', async () => {
  await opened.page.setContent(draft)
  const before = await opened.page.content()
  expect(await mark(draft, { XX: 'error', 苗条: 'warning', 学习次: 'info' })).toBe('marked')
  expect(await underlined()).toEqual({ error: 'XX|XX', warning: '苗条', info: '学习次' })
  expect(await opened.page.content()).toBe(before)
  await opened.page.evaluate(() => session.clearMarks())
  expect(await underlined()).toEqual({})
})

test('underlines move along with what is typed, and go with their text', async () => {
  await mark(draft, { XX: 'error', 苗条: 'warning' })
  await opened.page.evaluate(() => {
    const [first, second] = document.querySelectorAll('p')
    first?.firstChild?.replaceWith('某县农业局')
    second?.prepend('经查，')
  })
  await opened.page.waitForFunction(() => CSS.highlights.get('gaojian-error')?.size === 1)
  expect(await underlined()).toEqual({ error: 'XX', warning: '苗条', info: '' })
})

test('an editor that draws its text anew is underlined anew', async () => {
  await mark(draft, { XX: 'error' })
  await opened.page.$eval('div', (div) => {
    div.innerHTML = `<h1>标题</h1>${div.innerHTML}`
  })
  await opened.page.waitForFunction(
    () => [...(CSS.highlights.get('gaojian-error') ?? [])].map(String).join() === 'XX,XX',
  )
})

test('what has gone since the check is not underlined', async () => {
  await opened.show(draft)
  await opened.page.evaluate(() => session.read())
  const place = { start: 0, end: 2, expected: '某某', severity: 'error' } as const
  expect(await opened.page.evaluate((gone) => session.showMarks([gone]), place)).toBe('marked')
  expect(await underlined()).toEqual({ error: '', warning: '', info: '' })
})

test('in a text field nothing can be underlined, and it says so', async () => {
  expect(await mark('<textarea>XX局</textarea>', { XX: 'error' })).toBe('unmarkable')
  expect(await underlined()).toEqual({})
})

test('a page that stays as it is costs nothing', async () => {
  await mark(draft, { XX: 'error' })
  const timers = await opened.page.evaluate(async () => {
    let count = 0
    const { setTimeout: set } = window
    window.setTimeout = ((...rest: Parameters<typeof set>) => {
      count += 1
      return set(...rest)
    }) as typeof set
    await new Promise(requestAnimationFrame)
    await new Promise(requestAnimationFrame)
    return count
  })
  expect(timers).toBe(0)
})
