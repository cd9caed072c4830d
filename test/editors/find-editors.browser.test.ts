import { expect, test } from 'vitest'
import { preparePages } from './page-session'

const opened = preparePages()

/** The editors of a page, each as its source and its text. */
async function editorsOf(html: string, prepare?: () => void): Promise<string[]> {
  await opened.page.setContent(html)
  if (prepare) await opened.page.evaluate(prepare)
  await opened.start()
  return opened.page.evaluate(() =>
    gaojian
      .findEditors(document)
      .map(({ adapter, element }) => `${adapter.source}: ${adapter.read(element).text}`),
  )
}

test.each([
  ['not displayed', 'display:none'],
  ['invisible', 'visibility:hidden'],
  ['transparent', 'opacity:0'],
  ['as small as a pixel', 'width:1px;height:1px;padding:0;border:0'],
  ['without height', 'height:0;padding:0;border:0;min-height:0'],
  ['to the left of the page', 'position:absolute;left:-9999px'],
  ['above the page', 'position:fixed;top:-500px;height:40px'],
])('a twin that is %s is no editor', async (_, style) => {
  expect(
    await editorsOf(`<textarea style="${style}">甲</textarea><textarea>乙</textarea>`),
  ).toEqual(['textarea: 乙'])
})

test.each(['display:none', 'visibility:hidden', 'opacity:0', 'position:absolute;left:-9999px'])(
  'an editor in a box with %s is none',
  async (style) => {
    expect(await editorsOf(`<div style="${style}"><p contenteditable>甲</p></div>`)).toEqual([])
  },
)

test('what is scrolled out of sight is still an editor', async () => {
  const html = `<div style="height:200px;overflow:auto"><textarea>甲</textarea><p style="height:5000px">`
  const scroll = () => {
    document.querySelector('div')?.scrollTo(0, 3000)
  }
  expect(await editorsOf(html, scroll)).toEqual(['textarea: 甲'])
})

test('only what holds prose, and can be written in or at least read', async () => {
  const html = `
    <textarea disabled>甲</textarea><textarea readonly>乙</textarea>
    <fieldset disabled><input value="丙"></fieldset>
    <input type="password" value="1"><input type="email" value="2"><input type="number" value="3">
    <p contenteditable="false">丁</p><input value="标题"><input type="search" value="查找">`
  expect(await editorsOf(html)).toEqual(['input: 标题', 'input: 查找', 'readonly: 乙'])
})

test('the outermost of nested editors', async () => {
  const html = `<div contenteditable><p>甲</p><div contenteditable="false">
    <p contenteditable="true">乙</p><textarea>丙</textarea></div></div>
    <p contenteditable="plaintext-only">丁</p>`
  expect(await editorsOf(html)).toEqual(['contenteditable: 甲\n乙', 'contenteditable: 丁'])
})

test('a document in design mode', async () => {
  const prepare = () => {
    document.designMode = 'on'
  }
  expect(await editorsOf('<p>甲</p><p></p><div contenteditable>乙</div>', prepare)).toEqual([
    'contenteditable: 甲\n\n乙',
  ])
})

test('shadow roots in shadow roots', async () => {
  const attach = () => {
    const outer = document.querySelector('section')?.attachShadow({ mode: 'open' })
    if (!outer) return
    outer.innerHTML = '<p contenteditable>外</p><div></div>'
    const inner = outer.querySelector('div')?.attachShadow({ mode: 'open' })
    if (inner) inner.innerHTML = '<textarea>内</textarea>'
  }
  expect(await editorsOf('<section></section>', attach)).toEqual([
    'contenteditable: 外',
    'textarea: 内',
  ])
})

test('no editor in a frame that is hidden in its page', async () => {
  await opened.show(
    `<iframe style="visibility:hidden" srcdoc="<body contenteditable>甲"></iframe>
     <iframe srcdoc="<body contenteditable>乙"></iframe>`,
  )
  const found = await Promise.all(
    opened.page.frames().map((frame) => frame.evaluate(() => gaojian.findEditors(document).length)),
  )
  expect(found).toEqual([0, 0, 1])
})
