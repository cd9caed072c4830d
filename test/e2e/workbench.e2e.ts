import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readDocx } from '../../lib/files/docx/read-docx.ts'
import { fixture, strFromU8 } from '../files/packed.ts'
import { prepareSession } from './session.ts'
import { Workbench } from './workbench.ts'

const session = prepareSession()
const open = () => Workbench.open(session.browser)

const draft = [
  '青禾县水利局2025年度防汛工作总结',
  '在*党委领导下，XX局把把责任落实到人。',
  '一、主要工作',
  '全年发现的苗条性问题均已整改。',
  '二、下一步工作打算',
  '继续加强值班值守。',
].join('\n')

const indexOf = async (bench: Workbench, quote: string) =>
  (await bench.findings()).findIndex((finding) => finding.quote === quote)

let folder: string
const file = (name: string) => path.join(folder, name)

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'gaojian-workbench-'))
  await writeFile(file('report.docx'), fixture('word'))
  await writeFile(file('river.docx'), fixture('wps'))
  await writeFile(file('broken.docx'), fixture('word').subarray(0, 2000))
  await writeFile(file('summary.txt'), draft)
  await writeFile(
    file('notes.md'),
    `# ${draft.replaceAll('一、', '## 一、').replace('苗条', '**苗条**')}`,
  )
})

afterAll(() => rm(folder, { recursive: true, force: true }))

test('the page keeps to its contract before anything is in it', async () => {
  const bench = await open()
  expect(await bench.page.$$('textarea')).toHaveLength(1)
  expect(await bench.page.$$('input[type=file]')).toHaveLength(1)
  expect((await bench.state()).status).toBe('idle')
  expect(await bench.text()).not.toContain('未发现问题')
})

describe('a pasted text', () => {
  test('is checked as a whole, underlined, and says what was read', async () => {
    const bench = await open()
    await bench.paste(draft)
    expect(await bench.state()).toEqual({
      status: 'done',
      characters: draft.length,
      coverage: 'full',
      source: 'workbench',
    })
    for (const { start, end, quote } of await bench.findings())
      expect(draft.slice(start, end)).toBe(quote)
    const { 'gaojian-error': errors } = await bench.highlights()
    expect(errors).toEqual(expect.arrayContaining(['*', 'XX']))
  })

  test('shows a finding by click and by key, and keeps the focus in the list', async () => {
    const bench = await open()
    await bench.paste(draft)
    await bench.press('locate', await indexOf(bench, '苗条'))
    expect((await bench.highlights())['gaojian-current']).toEqual(['苗条'])
    const first = (await bench.findings())[0]?.quote
    await bench.page.focus('li[data-finding] article')
    await bench.page.keyboard.press('Enter')
    expect((await bench.highlights())['gaojian-current']).toEqual([first])
    expect(await bench.page.evaluate(() => document.activeElement?.localName)).toBe('article')
  })

  test('takes a fix, and gives it back on Ctrl+Z', async () => {
    const bench = await open()
    await bench.paste(draft)
    await bench.press('apply', await indexOf(bench, '苗条'))
    await bench.edited()
    expect(await bench.value()).toBe(draft.replace('苗条', '苗头'))
    await bench.page.focus('textarea')
    await bench.page.keyboard.down('Control')
    await bench.page.keyboard.press('z')
    await bench.page.keyboard.up('Control')
    expect(await bench.value()).toBe(draft)
    await bench.page.waitForFunction(() =>
      [...document.querySelectorAll('[data-quote]')].some((quote) => quote.textContent === '苗条'),
    )
  })

  test('takes all safe fixes after a preview', async () => {
    const bench = await open()
    await bench.paste(draft)
    await bench.press('fixes')
    await bench.press('apply-safe')
    await bench.edited()
    expect(await bench.value()).toBe(draft.replace('把把', '把'))
  })

  test('hides an ignored finding, and brings it back', async () => {
    const bench = await open()
    await bench.paste(draft)
    const before = await bench.findings()
    await bench.press('ignore', await indexOf(bench, 'XX'))
    expect(await indexOf(bench, 'XX')).toBe(-1)
    await bench.press('undo')
    expect(await bench.findings()).toEqual(before)
  })

  test('is checked again as it is typed', async () => {
    const bench = await open()
    await bench.paste(draft)
    await bench.page.focus('textarea')
    await bench.page.keyboard.type('YY局')
    await bench.checked(draft.length + 3)
    expect((await bench.state()).status).toBe('done')
  })

  test('that is emptied was not read', async () => {
    const bench = await open()
    await bench.paste(draft)
    await bench.page.$eval('textarea', (area) => {
      area.select()
      document.execCommand('delete')
    })
    await bench.page.waitForSelector('main[data-status="no-text"]')
    expect(await bench.findings()).toEqual([])
    expect(await bench.text()).not.toContain('未发现问题')
  })
})

describe('files', () => {
  test('open several at once, and one that is broken does not stop the rest', async () => {
    const bench = await open()
    await bench.choose(
      file('report.docx'),
      file('broken.docx'),
      file('river.docx'),
      file('summary.txt'),
    )
    await bench.page.waitForSelector('[data-document]:last-child[data-tone="findings"]')
    const documents = await bench.documents()
    expect(documents).toHaveLength(4)
    expect(documents[1]).toBe('broken.docx 没有读取')
    expect(documents.filter((name) => / \d+ 处$/u.test(name))).toHaveLength(3)
    await bench.click('[data-document]:nth-child(2) [data-action="choose"]')
    expect((await bench.state()).status).toBe('failed')
    expect(await bench.text()).toContain('文件已经损坏')
    await bench.click('[data-document]:nth-child(4) [data-action="choose"]')
    expect(await bench.value()).toBe(draft)
  })

  test('dropped anywhere are opened', async () => {
    const bench = await open()
    await bench.page.evaluate((text) => {
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File([text], '拖来的.txt'))
      const drop = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true })
      document.querySelector('.panel')?.dispatchEvent(drop)
    }, draft)
    await bench.checked(draft.length)
    expect(await bench.documents()).toHaveLength(1)
  })

  test('in Markdown keep their marks without a word', async () => {
    const bench = await open()
    await bench.choose(file('notes.md'))
    await bench.settled()
    const rules = (await bench.findings()).map(({ ruleId }) => ruleId)
    expect(rules).not.toContain('markdown-residue')
    expect(rules).toContain('placeholder-asterisk')
  })

  test('a .docx comes back with comments and the changes made here as revisions', async () => {
    const bench = await open()
    await bench.choose(file('report.docx'))
    await bench.settled()
    const { text } = readDocx(fixture('word'))
    expect(await bench.value()).toBe(text)
    await bench.press('apply', await indexOf(bench, '苗条'))
    await bench.edited()
    await bench.click('[data-switch="track-safe"]')
    const remaining = await bench.findings()
    const { name, bytes } = await bench.download()
    expect(name).toBe('report（稿检批注）.docx')
    expect(readDocx(bytes).text).toBe(text.replace('苗条', '苗头').replace('把把', '把'))
    const part = (partName: string) => strFromU8(unzipSync(bytes)[partName] as Uint8Array)
    expect(part('word/comments.xml').match(/w:author="稿检"/gu)).toHaveLength(remaining.length)
    expect(part('word/document.xml').match(/<w:del [^>]*w:author="稿检"/gu)).toHaveLength(2)
    expect(unzipSync(bytes)['word/styles.xml']).toEqual(
      unzipSync(fixture('word'))['word/styles.xml'],
    )
  })

  test('a text comes back as text', async () => {
    const bench = await open()
    await bench.choose(file('summary.txt'))
    await bench.checked(draft.length)
    const { name, bytes } = await bench.download()
    expect(name).toBe('summary.txt')
    expect(new TextDecoder().decode(bytes)).toBe(draft)
  })
})

test('a million characters leave the page at work', async () => {
  const bench = await open()
  const paragraph = '认真开展防汛值守工作，压实各级责任，排查整改隐患，确保安全度汛。'
  const long = Array.from({ length: 30_000 }, (_, n) => `第${n}段：${paragraph}`).join('\n')
  expect(long.length).toBeGreaterThan(1_000_000)
  await writeFile(file('long.txt'), long)
  await bench.choose(file('long.txt'))
  await bench.checked(long.length, 120_000)
  // One key, laid out: on a machine that does much else at the time.
  const spent = await bench.page.evaluate(() => {
    const area = document.querySelector('textarea') as HTMLTextAreaElement
    area.focus()
    area.setSelectionRange(500_000, 500_000)
    const start = performance.now()
    document.execCommand('insertText', false, '新')
    area.getBoundingClientRect()
    return performance.now() - start
  })
  expect(spent).toBeLessThan(2000)
}, 180_000)
