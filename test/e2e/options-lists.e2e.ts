import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { waitForMarks } from './marks.ts'
import { OptionsPage } from './options.ts'
import { draftPages } from './pages.ts'
import { prepareSession } from './session.ts'

const session = prepareSession()
const SITE = 'http://127.0.0.1/*'
let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'gaojian-'))
  await session.browser.agreeTo(SITE)
})

afterEach(async () => {
  const options = await OptionsPage.open(session.browser, 'rules')
  await options.page.evaluate('chrome.storage.local.clear()')
})

const open = (section: Parameters<typeof OptionsPage.open>[1]) =>
  OptionsPage.open(session.browser, section)

/** What the popup finds in a draft: rule and quote. */
async function found(draft: string): Promise<string[][]> {
  const popup = await session.check(draftPages.textarea(draft, session.server))
  const findings = await popup.findings()
  await popup.close()
  return findings.map(({ ruleId, quote }) => [ruleId, quote])
}

const cell = (row: number, column: string) => `tr[data-row="${row}"] [data-cell="${column}"]`

test('a word list is typed, refused with the row named, put right, kept, and used', async () => {
  const options = await open('packs')
  await options.click('[data-action="new-pack"]')
  await options.fill('[data-field="title"]', '机构名称')
  await options.fill(cell(1, 'wrong'), '农业局')
  await options.fill(cell(1, 'right'), '农业农村局')
  await options.fill(cell(2, 'wrong'), '水利队')
  await options.fill(cell(2, 'bad'), '这里没有那个词。')
  await options.click('[data-action="save-pack"]')
  expect(await options.fault()).toContain('第 2 行“水利队”')
  expect(await options.settings()).toBeNull()

  await options.fill(cell(2, 'bad'), '由水利队负责。')
  await options.click('[data-action="save-pack"]')
  await options.told('“机构名称”已保存')
  expect(await found('由农业局牵头，水利队配合。')).toEqual([
    ['own-typo', '农业局'],
    ['own-typo', '水利队'],
  ])

  await options.page.bringToFront()
  await options.click('[data-pack] [role="switch"]')
  await options.stored('(s) => s.packs[0].enabled === false')
  expect(await found('由农业局牵头，水利队配合。')).toEqual([])

  await options.page.bringToFront()
  await options.click('[data-pack] [data-action="delete"]')
  await options.told('已删除')
  await options.stored('(s) => s.packs.length === 0')
  await options.undo()
  await options.page.waitForSelector('[data-pack]')
})

test('cells of a spreadsheet are pasted into the table; a formula among them is refused', async () => {
  const options = await open('packs')
  await options.click('[data-action="new-pack"]')
  await options.fill('[data-field="title"]', '粘贴')
  const paste = (text: string) =>
    options.page.$eval(
      cell(1, 'wrong'),
      (input, pasted) => {
        const clipboardData = new DataTransfer()
        clipboardData.setData('text/plain', pasted)
        const init = { clipboardData, bubbles: true, cancelable: true }
        input.dispatchEvent(new ClipboardEvent('paste', init))
      },
      text,
    )
  await paste('甲方\t乙方\n=HYPERLINK("http://127.0.0.1")\t丙')
  expect(await options.fault()).toContain('第 2 行')
  expect(await options.page.$(cell(2, 'wrong'))).toBeNull()

  await paste('错词\t正词\t例外\n苗条\t苗头\t身材苗条\n老区\t\t')
  await options.page.waitForSelector(cell(3, 'wrong'))
  await options.click('[data-action="save-pack"]')
  await options.told('已保存')
  await options.stored("(s) => s.packs[0].rows[0].except[0] === '身材苗条'")
})

test.each([
  ['CSV', 'words.csv', '错词,正词\n农业局,农业农村局\n'],
  ['TSV', 'words.tsv', '农业局\t农业农村局\n'],
  ['JSON', 'words.json', '[{"wrong":"农业局","right":"农业农村局"}]'],
  ['CSV as Excel writes it', 'gbk.csv', Buffer.from('c5a9d2b5bed62cc5a9d2b5c5a9b4e5bed6', 'hex')],
])('a word list is imported from %s', async (_, name, content) => {
  const options = await open('packs')
  await options.click('[data-action="import-pack"]')
  await options.pick('.pack-import input[type="file"]', path.join(folder, name), content)
  await options.page.waitForSelector(cell(1, 'wrong'))
  await options.click('[data-action="save-pack"]')
  await options.told('已保存')
  const wanted = { wrong: '农业局', right: '农业农村局', except: [], bad: '', good: '', note: '' }
  const { packs } = await options.settings()
  expect(packs).toMatchObject([{ title: name.replace(/\..*$/u, ''), rows: [wanted] }])
})

test('a document type with its sections is made, used, and deleted with a way back', async () => {
  const options = await open('types')
  await options.click('[data-action="new-type"]')
  await options.click('[data-action="save-type"]')
  expect(await options.fault()).toContain('没有保存')
  await options.fill('[data-field="title"]', '督查专报')
  await options.fill('[data-field="title-words"]', '专报')
  await options.fill('li[data-row="1"] [data-cell="title"]', '整改建议')
  await options.click('[data-action="save-type"]')
  await options.told('“督查专报”已保存')
  const draft = '秋收督查专报\n一、督查发现\n进度偏慢，群众有意见。'
  expect(await found(draft)).toContainEqual(['own-section', '秋收督查专报'])

  await options.page.bringToFront()
  await options.click('[data-type] [data-action="delete"]')
  await options.told('已删除')
  await options.undo()
  await options.page.waitForSelector('[data-type]')
})

test('own placeholders and unit names are kept and used', async () => {
  const options = await open('names')
  await options.fill('[data-lines="placeholders"] textarea', '＠＠\n待定数')
  await options.click('[data-lines="placeholders"] [data-action="save-lines"]')
  await options.told('占位写法已保存')
  await options.fill('[data-lines="units"] textarea', '大同\n山西')
  await options.click('[data-lines="units"] [data-action="save-lines"]')
  await options.told('单位名称已保存')
  expect(await found('完成投资＠＠万元。在朔州市召开动员会。')).toEqual([
    ['own-placeholder', '＠＠'],
    ['place-leftover', '朔州市'],
  ])
  await options.page.bringToFront()
  await options.fill('[data-lines="units"] textarea', '<b>青禾县</b>')
  expect(await options.fault()).toContain('不含 < >')
})

test('a site has its own preset and marks, and is checked as the user writes', async () => {
  const options = await open('sites')
  await options.fill('[data-field="site"]', 'not a site')
  await options.click('[data-action="add-site"]')
  expect(await options.fault()).toContain('不是一个网址')
  await options.fill('[data-field="site"]', `${session.server.origin}/oa`)
  await options.click('[data-action="add-site"]')
  const row = `[data-site="${SITE}"]`
  await options.choose(`${row} [data-choice="preset"]`, 'quiet')
  await options.stored("(s) => s.sites[0].preset === 'quiet'")
  const draft = '由*党委牵头，实现了稳步提升，，任务完成。发现苗条性问题。'
  const quiet = await found(draft)
  await options.page.bringToFront()
  await options.choose(`${row} [data-choice="preset"]`, 'strict')
  await options.stored("(s) => s.sites[0].preset === 'strict'")
  expect((await found(draft)).length).toBeGreaterThan(quiet.length)

  await options.page.bringToFront()
  await options.click(`${row} [data-choice="live"]`)
  await options.page.waitForSelector(`${row} [data-choice="live"][data-state="checked"]`)
  const page = await session.browser.open(
    session.server.add(draftPages['contenteditable with p']('在*党委领导下工作。', session.server)),
  )
  await page.focus('#editor')
  await page.keyboard.type('好')
  await waitForMarks(page, ['*'])
  await page.close()

  await options.page.bringToFront()
  await options.click(`${row} [data-action="delete"]`)
  await options.told('已删除')
  await options.page.waitForFunction(
    (selector) => document.querySelector(selector) === null,
    {},
    row,
  )
})

test('what was ignored is listed by rule and day, without its words, and restored with a way back', async () => {
  const draft = '在*党委领导下工作。'
  const popup = await session.check(draftPages.textarea(draft, session.server))
  await popup.press('ignore', 0)
  await popup.page.waitForSelector('[data-message="ignored"]')
  const options = await open('ignored')
  await options.stored('(s) => s?.ignored.length === 1')
  expect(JSON.stringify(await options.settings())).not.toContain('党委')
  await options.click('[data-ignored-rule="placeholder-asterisk"] summary')
  expect(await options.textOf('.days li span')).toMatch(/^\d{4}-\d\d-\d\d$/u)
  await options.click('[data-action="restore"]')
  await options.told('已恢复 1 处')
  await options.stored('(s) => s.ignored.length === 0')
  expect(await found(draft)).toEqual([['placeholder-asterisk', '*']])
  await options.page.bringToFront()
  await options.undo()
  await options.stored('(s) => s.ignored.length === 1')
})
