import { expect, test } from 'vitest'
import type { ModelRequest } from '../../lib/editors/model-request'
import type { Reading } from '../../lib/editors/reading'
import { preparePages } from './page-session'

/*
 * Fakes of what is publicly known of the pages of the big suites, with their pitfalls. They show that we read such
 * pages right, not that the suites are like them.
 */

declare global {
  var calls: unknown[]
}

const opened = preparePages()

async function show(html: string, script = ''): Promise<void> {
  await opened.show(`<body>${html}<script>var calls = [];${script}</script>`)
}

const ask = (request: ModelRequest) =>
  opened.page.evaluate((asked) => gaojian.answering(globalThis)(asked), request)
const readModel = () => ask({ kind: 'read' }) as Promise<Reading>
const readDom = () => opened.page.evaluate(() => session.read())
const place = (text: string, expected: string) => {
  const start = text.indexOf(expected)
  return { start, end: start + expected.length, expected }
}

const feishu = (pending: boolean) => `
  const text = (id, insert, rest) => ({ type: 'text', record: { id }, snapshot: { type: 'text' },
    zoneState: { allText: insert + '\\n', content: { ops: [{ insert }, { insert: '\\n' }] } }, children: [], ...rest })
  const cell = (id, insert) => ({ type: 'table_cell', record: { id }, snapshot: { type: 'table_cell' }, children: [text(id + 't', insert)] })
  const root = text('r', '工作总结', { type: 'page', children: [
    text('a', '在*党委领导下'),
    text('b', '一级事项', { type: 'bullet', children: [text('c', '二级事项')] }),
    { type: 'table', record: { id: 't' }, snapshot: { type: 'table', columns_id: [1, 2] },
      children: [cell('1', '单位'), cell('2', '数量'), cell('3', '甲局'), cell('4', '5')] },
    { type: 'synced_reference', record: { id: 's' }, snapshot: { type: 'synced_reference' }, isAllDataReady: true,
      children: [], innerBlockManager: { rootBlockModel: { children: [text('i', '同步的一段')] } } },
    text('z', '结尾XX局', ${pending ? "{ snapshot: { type: 'pending' } }" : '{}'}),
  ] })
  window.PageMain = { blockManager: { rootBlockModel: root }, locateBlockWithRecordIdImpl: async (id) => {
    calls.push(id)
    document.querySelector('.page-block').innerHTML = '<div data-record-id="z"><div contenteditable>结尾<b>XX</b>局</div></div>'
    return true
  } }`
const feishuText =
  '工作总结\n在*党委领导下\n一级事项\n二级事项\n单位\t数量\n甲局\t5\n同步的一段\n结尾XX局'

test('Feishu: the whole block tree, and a place is brought into view by its block', async () => {
  await show(
    '<div class="page-block"><div contenteditable>在*党委领导下</div></div>',
    feishu(false),
  )
  expect(await readModel()).toMatchObject({ text: feishuText, coverage: 'full', source: 'feishu' })
  expect(await ask({ kind: 'locate', place: place(feishuText, 'XX') })).toBe('located')
  expect(await opened.page.evaluate(() => calls)).toEqual(['z'])
  const marked = () =>
    opened.page.evaluate(() => [...(CSS.highlights.get('gaojian-current') ?? [])].map(String))
  expect(await marked()).toEqual(['XX'])
  const edit = { ...place(feishuText, 'XX'), replacement: '农业' }
  expect(await ask({ kind: 'apply', edits: [edit] })).toEqual(['rejected'])
})

test('Feishu: blocks that are not loaded make it a part', async () => {
  await show('<div class="page-block"></div>', feishu(true))
  expect(await readModel()).toMatchObject({ coverage: 'visible' })
})

test('Word: paragraphs of the automation, not the empty element that takes the keys', async () => {
  await show(
    '<div id="WACViewPanel"><div id="WACViewPanel_EditingElement" contenteditable></div><p class="Paragraph">可见一段</p></div>',
    `const paragraph = (text, next) => ({ text, getNext: () => next ?? null })
     window.WordEditor = { Extension: { AutomationUtility: { getDocument: () => ({ body: { text: '不用',
       paragraphs: { getFirst: () => paragraph('第一段\\r', paragraph('', paragraph('第三段XX局'))) } } }) } } }`,
  )
  expect(await readModel()).toMatchObject({ text: '第一段\n\n第三段XX局', source: 'word-online' })
})

test.each([
  [
    'properties',
    `{ Application: { ActiveDocument: { Content: { Text: '第一段\\r第二段\\r' } } } }`,
  ],
  [
    'promises and methods',
    `{ documentReadyPromise: new Promise((done) => setTimeout(done, 30)), Application: Promise.resolve({
       get ActiveDocument() { return Promise.resolve(() => Promise.resolve({ Content: async () => ({
         get Text() { return Promise.resolve('第一段\\r第二段\\r') } }) })) } }) }`,
  ],
])('WPS: %s', async (_, api) => {
  await show('<canvas></canvas>', `window.WPSOpenApi = ${api}`)
  expect(await readModel()).toMatchObject({
    text: '第一段\n第二段',
    source: 'wps',
    coverage: 'full',
  })
})

test('WPS: a sheet, and an answer that never comes, are no text', async () => {
  await show('<canvas></canvas>', 'window.APP = { ActiveWorkbook: {} }')
  expect(await readModel()).toMatchObject({ ok: false, reason: 'none' })
  await show('<canvas></canvas>', 'window.APP = { ActiveDocument: new Promise(() => {}) }')
  expect(await readModel()).toMatchObject({ ok: false, reason: 'none' })
})

const tencent = (copyable: boolean, plain: string) =>
  show(
    '<canvas></canvas>',
    `window.pad = { editor: { isCopyable: () => ${copyable},
       getCopyContent() { calls.push('copy'); return { plain: ${JSON.stringify(plain)}, html: '' } } } }`,
  )

test('Tencent: what is selected, or that nothing is', async () => {
  await tencent(true, '选中的一段XX局\r\n')
  expect(await readModel()).toMatchObject({ text: '选中的一段XX局', coverage: 'selection' })
  await tencent(true, '')
  expect(await readModel()).toMatchObject({ ok: false, reason: 'unselected' })
})

test('Tencent: a ban on copying is respected', async () => {
  await tencent(false, '不该读到')
  expect(await readModel()).toMatchObject({ ok: false, reason: 'protected' })
  expect(await opened.page.evaluate(() => calls)).toEqual([])
})

test('Google: the annotated text, and a place by its raw offset', async () => {
  await show(
    '<div class="kix-appview-editor"><canvas></canvas></div>',
    `window._docs_annotate_getAnnotatedText = async () => ({
       getText: () => '\\u0003标题\\n正文\\u001c\\u001dXX局\\n', setSelection: (...range) => calls.push(range) })`,
  )
  const text = '标题\n正文XX局'
  expect(await readModel()).toMatchObject({ text, source: 'google-docs', coverage: 'full' })
  expect(await ask({ kind: 'locate', place: place(text, 'XX') })).toBe('located')
  expect(await opened.page.evaluate(() => calls)).toEqual([[8, 10]])
})

test('Notion: the leaves of its one editable root', async () => {
  await show(
    `<div class="notion-page-content" data-content-editable-root contenteditable>
       <div data-block-id="1"><div data-content-editable-leaf contenteditable>第一段</div></div>
       <div data-block-id="2"><div data-content-editable-leaf contenteditable>第二段XX局</div></div></div>`,
  )
  expect(await readDom()).toMatchObject({ text: '第一段\n第二段XX局', source: 'contenteditable' })
})

const yuque = '<ne-h1>标题</ne-h1><ne-p><ne-text>正文XX局</ne-text></ne-p>'
const yuqueStyle = '<style>ne-h1, ne-p { display: block }</style>'

test.each([
  ['edited', `<div class="ne-engine" contenteditable="true">${yuque}</div>`, 'contenteditable'],
  ['viewed', `<div class="ne-viewer-body">${yuque}</div>`, 'readonly'],
])('Yuque: a document that is %s', async (_, html, source) => {
  await show(yuqueStyle + html)
  expect(await readDom()).toMatchObject({ text: '标题\n正文XX局', source, coverage: 'full' })
})

test('Monaco out of reach: the lines in view, and it says so', async () => {
  await show(
    `<div class="monaco-editor" role="code"><div class="view-lines">
       <div class="view-line" style="top:19px">第二行&nbsp;尾</div><div class="view-line" style="top:0px">第一行</div>
     </div></div>`,
  )
  expect(await readModel()).toMatchObject({ text: '第一行\n第二行 尾', coverage: 'visible' })
})

test('our global is not to be seen, and is put there once', async () => {
  await show('<p>正文</p>')
  await readModel()
  const [keys, same] = await opened.page.evaluate(() => {
    const first = gaojian.answering(globalThis)
    return [Object.keys(globalThis), first === gaojian.answering(globalThis)]
  })
  expect(keys).not.toContain('gaojian.answer')
  expect(same).toBe(true)
})
