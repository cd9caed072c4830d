import type { Frame } from 'puppeteer-core'
import { expect, test } from 'vitest'
import type { LocateOutcome, Reading } from '../../lib/editors/reading'
import { preparePages } from './page-session'

declare global {
  var changes: string[]
}

const opened = preparePages()

/** Shows a page and notes what changes in each of its frames. */
async function show(html: string): Promise<void> {
  await opened.show(html)
  await Promise.all(
    opened.page.frames().map((frame) =>
      frame.evaluate(() => {
        globalThis.changes = []
        new MutationObserver((records) => changes.push(...records.map(({ type }) => type))).observe(
          document,
          {
            subtree: true,
            childList: true,
            attributes: true,
            characterData: true,
          },
        )
      }),
    ),
  )
}

const read = (frame: Frame = opened.page.mainFrame()): Promise<Reading> =>
  frame.evaluate(() => session.read())

/** Reads the frame and shows the first `quote` after `from` of what was read. */
async function locate(quote: string, frame = opened.page.mainFrame()): Promise<LocateOutcome> {
  const reading = await read(frame)
  const start = reading.ok ? reading.text.indexOf(quote) : -1
  const place = { start, end: start + quote.length, expected: quote }
  return frame.evaluate((wanted) => session.locate(wanted), place)
}

const paragraphs = (count: number) =>
  Array.from({ length: count }, (_, index) => `<p>第${index}段的内容</p>`).join('')

test('the focused editor is read before a longer one', async () => {
  await show('<textarea>短稿</textarea><div contenteditable>一份很长的稿件</div>')
  expect(await read()).toMatchObject({
    source: 'contenteditable',
    focused: false,
    coverage: 'full',
  })
  await opened.page.focus('textarea')
  expect(await read()).toMatchObject({ source: 'textarea', focused: true, text: '短稿' })
})

test('focus counts through shadow roots and frames, and only if every frame has it', async () => {
  await show(`<x-host></x-host><input>
    <iframe id="near" srcdoc="<body contenteditable>框架里的稿件"></iframe>
    <iframe id="far" sandbox="allow-scripts" srcdoc="<body contenteditable>别处的稿件"></iframe>`)
  await opened.page.evaluate(() => {
    const root = document.querySelector('x-host')?.attachShadow({ mode: 'open' })
    if (root) root.innerHTML = '<div contenteditable>阴影里的稿件</div>'
    root?.querySelector('div')?.focus()
  })
  const [main, near, far] = opened.page.frames() as [Frame, Frame, Frame]
  const focused = async () =>
    (await Promise.all([main, near, far].map(read))).map((reading) => reading.ok && reading.focused)

  expect(await focused()).toEqual([true, false, false])
  await near.focus('body')
  expect(await focused()).toEqual([false, true, false])
  await far.focus('body')
  // Its parent may not be read from there: it cannot be known that the page's focus is in it.
  expect(await focused()).toEqual([false, false, false])
})

test.each([
  ['a page without an editor', '<p>正文</p>', 'none'],
  ['an empty search box', '<input type="search">', 'none'],
  ['an editor with white space only', '<div contenteditable><p>　</p><p><br></p></div>', 'empty'],
])('%s gives no reading', async (_, html, reason) => {
  await show(html)
  expect(await read()).toMatchObject({ ok: false, reason })
})

test('nothing is read while an input method composes', async () => {
  await show('<textarea>正文</textarea>')
  const tell = (type: string) =>
    opened.page.$eval(
      'textarea',
      (area, name) => area.dispatchEvent(new CompositionEvent(name, { bubbles: true })),
      type,
    )
  await tell('compositionstart')
  expect(await read()).toMatchObject({ ok: false, reason: 'composing' })
  await tell('compositionend')
  expect(await read()).toMatchObject({ ok: true })
})

test('a page without an editor gives its selection, and shows places in it', async () => {
  await show(`${paragraphs(200)}`)
  await opened.page.evaluate(() => {
    const [first, last] = [document.querySelectorAll('p')[99], document.querySelectorAll('p')[150]]
    const range = new Range()
    range.setStart(first?.firstChild as Node, 2)
    range.setEnd(last?.firstChild as Node, 2)
    getSelection()?.addRange(range)
  })
  const reading = await read()
  expect(reading).toMatchObject({ coverage: 'selection', source: 'selection', singleLine: false })
  expect(reading.ok && reading.text).toMatch(/^9段的内容\n第100段的内容\n[\s\S]*\n第1$/)
  expect(await locate('第120段')).toBe('located')
  expect(await markedText()).toBe('第120段')
})

test('an editor that renders a part only says so', async () => {
  await show(
    '<div class="cm-content" contenteditable><div class="cm-gap"></div><div>正文</div></div>',
  )
  expect(await read()).toMatchObject({ coverage: 'visible' })
})

function markedText(frame: Frame = opened.page.mainFrame()): Promise<string> {
  return frame.evaluate(() =>
    [...(CSS.highlights.get('gaojian-current') ?? [])].map(String).join('|'),
  )
}

/** The colour at a point of the page as it is painted, as `[red, green, blue]`. */
async function colorAt(x: number, y: number): Promise<number[]> {
  const png = await opened.page.screenshot({ encoding: 'base64' })
  const reader = await opened.page.browser().newPage()
  try {
    return await reader.evaluate(
      async (url, left, top) => {
        const image = await createImageBitmap(await (await fetch(url)).blob())
        const context = new OffscreenCanvas(image.width, image.height).getContext('2d')
        context?.drawImage(image, 0, 0)
        return [...(context?.getImageData(left, top, 1, 1).data ?? [])].slice(0, 3)
      },
      `data:image/png;base64,${png}`,
      x,
      y,
    )
  } finally {
    await reader.close()
  }
}

test('a place is scrolled to through containers and frames, and painted, and the DOM is as it was', async () => {
  const inner = `<body style='height:3000px;background:#222'>
    <div contenteditable style='height:150px;overflow:auto;margin-top:1200px'>${paragraphs(80)}`
  await show(`<div style="height:400px;overflow:auto"><p style="height:2000px"></p>
    <iframe srcdoc="${inner}" style="width:400px;height:250px;border:3px solid"></iframe></div>`)
  const [main, frame] = opened.page.frames() as [Frame, Frame]
  expect(await locate('第60段', frame)).toBe('located')
  expect(await markedText(frame)).toBe('第60段')
  const box = await frame.evaluate(() => {
    const range = [...(CSS.highlights.get('gaojian-current') ?? [])][0] as Range
    const { left, top } = range.getBoundingClientRect()
    const outer = (window.frameElement as Element).getBoundingClientRect()
    return { x: left + outer.left + 3, y: top + outer.top + 3, bottom: outer.bottom }
  })
  expect(box.y).toBeGreaterThan(0)
  expect(box.y).toBeLessThan(400)
  expect(await colorAt(Math.ceil(box.x) + 1, Math.ceil(box.y) + 1)).toEqual([255, 213, 74])
  for (const each of [main, frame]) expect(await each.evaluate(() => changes)).toEqual([])
})

test('a mark in a shadow root is painted', async () => {
  await show('<x-host></x-host>')
  await opened.page.evaluate(() => {
    const root = document.querySelector('x-host')?.attachShadow({ mode: 'open' })
    if (root) root.innerHTML = '<p contenteditable style="font-size:40px">正文</p>'
  })
  expect(await locate('正文')).toBe('located')
  const [x, y] = await opened.page.evaluate(() => {
    const range = [...(CSS.highlights.get('gaojian-current') ?? [])][0] as Range
    const { left, top } = range.getBoundingClientRect()
    return [left, top] as const
  })
  expect(await colorAt(Math.ceil(x) + 1, Math.ceil(y) + 1)).toEqual([255, 213, 74])
})

test('of equal quotes the one meant is marked', async () => {
  await show('<div contenteditable><p>XX局</p><p>XX县</p></div>')
  await read()
  const place = { start: 4, end: 6, expected: 'XX' }
  expect(await opened.page.evaluate((wanted) => session.locate(wanted), place)).toBe('located')
  const before = await opened.page.evaluate(() => {
    const range = [...(CSS.highlights.get('gaojian-current') ?? [])][0] as Range
    return range.startContainer.textContent
  })
  expect(before).toBe('XX县')
})

test('a place whose text is gone is stale, and one without its editor is unavailable', async () => {
  await show('<div contenteditable>XX局</div>')
  await read()
  const ask = () => opened.page.evaluate(() => session.locate({ start: 0, end: 2, expected: 'XX' }))
  await opened.page.$eval('div', (div) => div.replaceChildren('农业局'))
  expect(await ask()).toBe('stale')
  expect(await markedText()).toBe('')
  await opened.page.$eval('div', (div) => div.remove())
  expect(await ask()).toBe('unavailable')
})

test('writing and reading again take the mark away', async () => {
  await show('<div contenteditable>XX局</div>')
  await locate('XX')
  await opened.page.type('div', '甲')
  expect(await markedText()).toBe('')
  await locate('XX')
  await read()
  expect(await markedText()).toBe('')
  await locate('XX')
  await opened.page.evaluate(() => session.clearMarks())
  expect(await markedText()).toBe('')
})

test.each([false, true])(
  'a place in a textarea is selected and scrolled to (focused before: %s)',
  async (focused) => {
    const lines = Array.from({ length: 400 }, (_, index) => `第${index}行`).join('\n')
    await show(
      `<p style="height:3000px"></p><textarea rows="5" style="line-height:20px;padding:0">${lines}</textarea>`,
    )
    if (focused) await opened.page.focus('textarea')
    for (const line of [300, 20]) {
      expect(await locate(`第${line}行`)).toBe('located')
      const state = await opened.page.$eval('textarea', (area) => ({
        selected: area.value.slice(area.selectionStart, area.selectionEnd),
        lineTop: area.scrollTop,
        lineBottom: area.scrollTop + area.clientHeight,
        top: area.getBoundingClientRect().top,
      }))
      expect(state.selected).toBe(`第${line}行`)
      expect(state.lineTop).toBeLessThanOrEqual(line * 20)
      expect(state.lineBottom).toBeGreaterThanOrEqual(line * 20 + 20)
      expect(state.top).toBeLessThan(700)
    }
    expect(await opened.page.evaluate(() => changes)).toEqual([])
  },
)
