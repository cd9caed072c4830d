import { existsSync } from 'node:fs'
import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { OptionsPage } from './options.ts'
import { draftPages } from './pages.ts'
import { prepareSession } from './session.ts'

const session = prepareSession()
const example = JSON.parse(await readFile('test/settings/versions/2.json', 'utf8'))
let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'gaojian-'))
  const options = await OptionsPage.open(session.browser, 'rules')
  await options.store(example)
  await options.page.close()
})

afterEach(async () => {
  const options = await OptionsPage.open(session.browser, 'rules')
  await options.page.evaluate('chrome.storage.local.clear()')
})

const open = (section: Parameters<typeof OptionsPage.open>[1]) =>
  OptionsPage.open(session.browser, section)

const importing = (options: OptionsPage, content: string | Uint8Array) =>
  options.pick('[data-import="settings"]', path.join(folder, 'import.json'), content)

/** Presses a button that gives a file, and reads it once the browser has it. */
async function download(options: OptionsPage, action: string, name: string): Promise<string> {
  const client = await session.browser.browser.target().createCDPSession()
  await client.send('Browser.setDownloadBehavior', {
    behavior: 'allow',
    downloadPath: folder,
    eventsEnabled: true,
  })
  const done = new Promise<void>((resolve) => {
    client.on('Browser.downloadProgress', ({ state }) => state === 'completed' && resolve())
  })
  await options.click(`[data-action="${action}"]`)
  await done
  return readFile(path.join(folder, name), 'utf8')
}

test('export, reset, import: nothing is lost; each step can be undone', async () => {
  const options = await open('backup')
  const file = await download(options, 'export', 'gaojian-settings.json')
  expect(JSON.parse(file)).toEqual(example)

  await options.click('[data-action="reset"]')
  await options.told('已恢复出厂设置')
  await options.stored('(s) => s.packs.length === 0 && s.preset === "recommended"')
  await options.undo()
  expect(await options.settings()).toEqual(example)

  await options.click('[data-action="reset"]')
  await options.stored('(s) => s.packs.length === 0')
  await importing(options, file)
  await options.told('设置已导入')
  expect(await options.settings()).toEqual(example)
  await options.undo()
  await options.stored('(s) => s.packs.length === 0')
})

test('a file of version 1 is brought to this one', async () => {
  const options = await open('backup')
  await importing(options, await readFile('test/settings/versions/1.json'))
  await options.told('设置已导入')
  expect(await options.settings()).toMatchObject({ version: 2, packs: [{ title: '自有词表' }] })
})

test('an import that cannot be right changes nothing and says why in one message', async () => {
  const failingPack = {
    ...example,
    packs: [
      { id: 'pack-a', title: '不通过', rows: [{ wrong: '甲方', right: '', bad: '没有这个词。' }] },
    ],
  }
  const markup = { ...example, packs: [{ id: 'pack-a', title: '<img src=x>', rows: [] }] }

  const cases: readonly [string, string | Uint8Array, string][] = [
    ['broken', '{"version":2,', '不完整'],
    ['no settings', '{"hello":1}', '不是稿检的设置文件'],
    ['of a later version', '{"version":99}', '更新的版本'],
    ['50 MB', Buffer.alloc(50_000_000, '['), '超过 5 MB'],
    ['nested deep', '['.repeat(2_000_000), '层次太深'],
    [
      'reaching for a prototype',
      '{"version":2,"rules":{"__proto__":{"enabled":false}}}',
      '__proto__',
    ],
    ['with markup for a name', JSON.stringify(markup), 'packs.0.title'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0xff, 0xfe), '不是文本文件'],
    ['a workbook', 'PK\u0003\u0004', 'Excel 工作簿'],
    ['with a word list that its examples refute', JSON.stringify(failingPack), '第 1 行“甲方”'],
  ]
  const options = await open('backup')
  for (const [name, content, told] of cases) {
    await importing(options, content)
    await options.page.waitForFunction(
      (wanted) => document.querySelector('[data-fault]')?.textContent?.includes(wanted),
      {},
      told,
    )
    expect(await options.page.$$('[data-fault]'), name).toHaveLength(1)
    expect(await options.settings(), name).toEqual(example)
  }
})

test('a table with a formula, markup and all is refused by its row, and nothing of it is kept', async () => {
  const options = await open('packs')
  await options.click('[data-action="import-pack"]')
  const table = '错词,正词\n甲方,乙方\n"=cmd|\' /C calc\'!A0",丙\n'
  await options.pick('.pack-import input[type="file"]', path.join(folder, 'a.csv'), table)
  expect(await options.fault()).toContain('第 3 行')
  expect(await options.settings()).toEqual(example)
})

test('settings that cannot be read are kept, told of, and given back as a file', async () => {
  const old = { version: 99, preset: 'something new' }
  const before = await open('rules')
  await before.store(old)
  const options = await open('rules')
  expect(await options.textOf('[data-note="unreadable"]')).toContain('更新的版本')
  expect(existsSync(path.join(folder, 'gaojian-settings-old.json'))).toBe(false)
  const file = await download(options, 'save-old', 'gaojian-settings-old.json')
  expect(JSON.parse(file)).toEqual(old)
  expect(await options.settings()).toEqual(old)
  await options.click('[data-action="forget-old"]')
  await options.page.waitForFunction(() => !document.querySelector('[data-note="unreadable"]'))
})

/** Stands in for the browser's own policies, which only an administrator of the machine can set. */
const givePolicy = (policy: unknown) =>
  `chrome.storage.managed.get = () => Promise.resolve(${JSON.stringify(policy)})`

test('a policy holds over what the user chose, and is shown as locked', async () => {
  const policy = {
    preset: 'recommended',
    rules: { 'placeholder-asterisk': { enabled: false } },
    packs: [{ title: '统一用语', rows: [{ wrong: '农业局', right: '农业农村局' }] }],
    units: ['青禾县'],
    allowedSites: ['127.0.0.1'],
  }
  const page = await session.browser.browser.newPage()
  await page.evaluateOnNewDocument(givePolicy(policy))
  const address = `chrome-extension://${session.browser.extension.id}/options.html`
  await page.goto(address)
  const isDisabled = (selector: string) =>
    page
      .waitForSelector(selector)
      .then((element) => element?.evaluate((one) => one.matches(':disabled')))
  expect(await isDisabled('[data-rule-switch="placeholder-asterisk"]')).toBe(true)
  expect(await isDisabled('[data-severity-of="placeholder-asterisk"]')).toBe(false)
  expect(await isDisabled('input[name="preset"][value="quiet"]')).toBe(true)
  expect(await isDisabled('[data-rule-switch="placeholder-x"]')).toBe(false)
  await page.goto(`${address}#packs`)
  await page.waitForSelector('[data-pack="policy-1"] .lock-mark')
  expect(await page.$('[data-pack="policy-1"] [data-action="delete"]')).toBeNull()

  await (await session.browser.worker()).evaluate(givePolicy(policy))
  const draft = draftPages.textarea('在*党委领导下，由农业局负责。', session.server)
  const popup = await session.check(draft)
  expect((await popup.findings()).map(({ quote }) => quote)).toEqual(['农业局'])
  await popup.close()

  const elsewhere = { ...policy, allowedSites: ['*.example.cn'] }
  await (await session.browser.worker()).evaluate(givePolicy(elsewhere))
  const refused = await session.check(draft)
  expect((await refused.state()).status).toBe('no-text')
  expect(await refused.text()).toContain('管理员')
})
