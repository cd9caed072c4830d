import { expect, test } from 'vitest'
import type { ApplyOutcome } from '../../lib/editors/reading'
import { preparePages } from './page-session'

const opened = preparePages()

/** Reads the draft and replaces the first occurrence of each quote. */
function apply(...replacements: [expected: string, replacement: string][]) {
  return opened.page.evaluate(async (wanted): Promise<readonly ApplyOutcome[]> => {
    const reading = session.read()
    const text = reading.ok ? reading.text : ''
    return session.apply(
      wanted.map(([expected, replacement]) => {
        const start = text.indexOf(expected)
        return { start, end: start + expected.length, expected, replacement }
      }),
    )
  }, replacements)
}

const textNow = () =>
  opened.page.evaluate(() => {
    const reading = session.read()
    return reading.ok ? reading.text : reading.reason
  })

const undo = async () => {
  await opened.page.keyboard.down('Control')
  await opened.page.keyboard.press('KeyZ')
  await opened.page.keyboard.up('Control')
}

const draft = '在*党委领导下，学习*次。\n发现的苗条性问题，把把责任落实。'
const fixed = '在县党委领导下，学习12次。\n发现的苗头性问题，把责任落实。'
const fixes: [string, string][] = [
  ['*党委', '县党委'],
  ['学习*次', '学习12次'],
  ['苗条', '苗头'],
  ['把把', '把'],
]

test('all fixes of a textarea are one undo step, and its page hears of them', async () => {
  await opened.show(`<textarea rows="9" cols="60">${draft}</textarea>`)
  await opened.page.evaluate(() => {
    document.querySelector('textarea')?.addEventListener('input', (event) => {
      document.title = `${(event as InputEvent).inputType} ${(event.target as HTMLTextAreaElement).value}`
    })
  })
  expect(await apply(...fixes)).toEqual(['applied', 'applied', 'applied', 'applied'])
  expect(await textNow()).toBe(fixed)
  expect(await opened.page.title()).toBe(`insertText ${fixed.replace('\n', ' ')}`)
  await undo()
  expect(await textNow()).toBe(draft)
})

test('the caret and what is scrolled stay where they were in a textarea', async () => {
  const lines = Array.from({ length: 300 }, (_, index) => `第${index}行`).join('\n')
  await opened.show(`<p style="height:900px"></p><textarea rows="5">${lines}\nXX局</textarea>`)
  const before = await opened.page.$eval('textarea', (area) => {
    area.focus()
    area.setSelectionRange(20, 23)
    area.scrollTop = 40
    scrollTo(0, 700)
    return [area.selectionStart, area.selectionEnd, area.scrollTop, scrollY]
  })
  expect(await apply(['XX局', '农业局'], ['第1行', '第一行'])).toEqual(['applied', 'applied'])
  expect(
    await opened.page.$eval('textarea', (area) => [
      area.selectionStart,
      area.selectionEnd,
      area.scrollTop,
      scrollY,
    ]),
  ).toEqual(before)
})

test.each([
  ['the page puts the old text back', '', 'rejected'],
  ['the text would not fit', 'maxlength="35"', 'rejected'],
])('%s', async (name, attributes, outcome) => {
  await opened.show(`<textarea ${attributes}>${draft}</textarea>`)
  if (name.includes('back')) {
    await opened.page.$eval('textarea', (area) => {
      const { value } = area
      area.addEventListener('input', () => queueMicrotask(() => (area.value = value)))
    })
  }
  expect(await apply(['*党委', '一个名字很长的单位的党委'])).toEqual([outcome])
  expect(await textNow()).toBe(draft)
})

const rich = `<div contenteditable>
  <p>在<b>*</b>党委领导下，<i>学习*次</i>。</p><p>发现的<u>苗条</u>性问题，把把责任落实。</p></div>`

test('formatting around fixes survives in rich text, and undo takes them back', async () => {
  await opened.show(rich)
  const before = await opened.page.$eval('div', (div) => div.innerHTML)
  expect(await apply(...fixes)).toEqual(['applied', 'applied', 'applied', 'applied'])
  expect(await opened.page.$eval('div', (div) => div.innerHTML.trim())).toBe(
    '<p>在<b>县</b>党委领导下，<i>学习12次</i>。</p><p>发现的<u>苗头</u>性问题，把责任落实。</p>',
  )
  for (const _ of fixes) await undo()
  expect(await opened.page.$eval('div', (div) => div.innerHTML)).toBe(before)
})

test('fixes in one run of text are one undo step, but for those with blanks between them', async () => {
  const html =
    '<p>在<b>*党委领导下，学习*次</b>。</p><p>XX局发现&nbsp; 苗条性问题，把把责任落实。</p>'
  await opened.show(`<div contenteditable>${html}</div>`)
  expect(await apply(...fixes, ['XX局', '农业局'])).toEqual(Array(5).fill('applied'))
  expect(await opened.page.$eval('div', (div) => div.innerHTML)).toBe(
    '<p>在<b>县党委领导下，学习12次</b>。</p><p>农业局发现&nbsp; 苗头性问题，把责任落实。</p>',
  )
  for (let step = 0; step < 3; step += 1) await undo()
  expect(await opened.page.$eval('div', (div) => div.innerHTML)).toBe(html)
})

test('the selection of rich text moves along', async () => {
  await opened.show(rich)
  await opened.page.evaluate(() => {
    document.querySelector('div')?.focus()
    const node = document.querySelectorAll('p')[1]?.lastChild as Text
    getSelection()?.setBaseAndExtent(node, 6, node, 8)
  })
  const selected = await opened.page.evaluate(() => getSelection()?.toString())
  await apply(...fixes)
  expect(await opened.page.evaluate(() => getSelection()?.toString())).toBe(selected)
})

test('an editor in a shadow root takes fixes', async () => {
  await opened.show('<x-host></x-host>')
  await opened.page.evaluate((content) => {
    const root = document.querySelector('x-host')?.attachShadow({ mode: 'open' })
    if (root) root.innerHTML = content
  }, rich)
  expect(await apply(...fixes)).toEqual(['applied', 'applied', 'applied', 'applied'])
  expect(await textNow()).toBe(fixed)
})

test('what has gone is stale, what is the same is done, the rest is made', async () => {
  await opened.show(rich)
  const outcomes = await opened.page.evaluate(async () => {
    session.read()
    document.querySelector('b')?.replaceWith('县')
    return session.apply([
      { start: 1, end: 4, expected: '*党委', replacement: '县党委' },
      { start: 18, end: 20, expected: '苗条', replacement: '苗头' },
      { start: 23, end: 25, expected: '把把', replacement: '把' },
    ])
  })
  expect(outcomes).toEqual(['stale', 'applied', 'applied'])
})

test('an editor that puts its old text back is not believed', async () => {
  await opened.show(rich)
  await opened.page.$eval('div', (div) => {
    const content = div.innerHTML
    div.addEventListener('input', () => requestAnimationFrame(() => (div.innerHTML = content)))
  })
  expect(await apply(['苗条', '苗头'])).toEqual(['rejected'])
})

test('an editor that writes elsewhere is stopped after the first edit', async () => {
  await opened.show(rich)
  await opened.page.$eval('div', (div) => {
    div.addEventListener('beforeinput', (event) => {
      event.preventDefault()
      div.firstElementChild?.prepend(event.data ?? '')
    })
  })
  const outcomes = await apply(...fixes)
  expect(outcomes).not.toContain('applied')
  expect(await textNow()).toBe(`把${draft}`)
})

test.each([
  ['a composition', 'compositionstart', ['rejected']],
  ['its end', 'compositionend', ['applied']],
])('%s', async (_, type, outcomes) => {
  await opened.show(rich)
  const done = await opened.page.evaluate(async (name) => {
    session.read()
    const fire = (kind: string) =>
      document.querySelector('div')?.dispatchEvent(new CompositionEvent(kind, { bubbles: true }))
    fire('compositionstart')
    if (name !== 'compositionstart') fire(name)
    return session.apply([{ start: 18, end: 20, expected: '苗条', replacement: '苗头' }])
  }, type)
  expect(done).toEqual(outcomes)
})

test.each([
  ['a read-only text field', `<textarea readonly>${draft}</textarea>`],
  ['a read-only document', `<div class="ql-editor" contenteditable="false"><p>${draft}</p></div>`],
])('%s is read, and takes no fixes', async (_, html) => {
  await opened.show(html)
  const reading = await opened.page.evaluate(() => session.read())
  expect(reading).toMatchObject({ ok: true, source: 'readonly', readOnly: true })
  expect(await apply(['苗条', '苗头'])).toEqual(['rejected'])
})

const blocks = (texts: readonly string[]) =>
  texts
    .map((text) => `<div class="block"><p contenteditable class="paragraph">${text}</p></div>`)
    .join('')

test('paragraphs that are editors of their own are one draft', async () => {
  const paragraphs = ['*总结', '在*党委领导下', '发现的<b>苗条</b>性问题', '把把责任落实']
  await opened.show(`<input value="查找"><main><div>${blocks(paragraphs)}</div></main>`)
  expect(await textNow()).toBe('*总结\n在*党委领导下\n发现的苗条性问题\n把把责任落实')
  expect(await apply(['在*党委', '在县党委'], ['苗条', '苗头'], ['把把', '把'])).toEqual([
    'applied',
    'applied',
    'applied',
  ])
  expect(await textNow()).toBe('*总结\n在县党委领导下\n发现的苗头性问题\n把责任落实')
  expect(await opened.page.$eval('b', (bold) => bold.textContent)).toBe('苗头')
})

test('two fields of a form are two editors', async () => {
  const field = (text: string) => `<div class="field"><div contenteditable>${text}</div></div>`
  await opened.show(`<form>${field('标题')}${field('<p>正文第一段</p><p>正文第二段</p>')}</form>`)
  expect(await textNow()).toBe('正文第一段\n正文第二段')
})
