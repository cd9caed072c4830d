import { afterEach, describe, expect, test } from 'vitest'
import { isLabInstalled } from './build-pages.ts'
import { oneLine, shortDraft, textOf } from './drafts.ts'
import { labEditors } from './editors.ts'
import { prepareLab } from './lab-session.ts'

const session = prepareLab()

afterEach(async () => {
  await session.lab.closePages()
})

describe.skipIf(!isLabInstalled)('with an input method at work', () => {
  const writable = labEditors.filter(({ cannot }) => !cannot?.apply)

  test.each(writable)('$title is neither read nor changed', async (editor) => {
    const draft = editor.singleLine ? oneLine : shortDraft
    const start = textOf(draft).lastIndexOf('苗条')
    const edit = { start, end: start + 2, expected: '苗条', replacement: '苗头' }
    const page = await session.lab.openEditor(editor.page, draft)
    const messenger = await session.lab.checkFromBehind(page)
    expect((await messenger.check()).status).toBe('done')

    await page.putCaret('领导下')
    const input = await page.page.createCDPSession()
    await input.send('Input.imeSetComposition', {
      text: 'fangxun',
      selectionStart: 7,
      selectionEnd: 7,
    })
    const composing = [await page.text(), await page.html()]

    expect(await messenger.apply([edit])).toEqual(['rejected'])
    expect(await messenger.check()).toEqual({ status: 'no-text', reason: 'composing' })
    expect([await page.text(), await page.html()]).toEqual(composing)

    await input.send('Input.insertText', { text: '防汛' })
    await page.page.waitForFunction(async () => (await lab?.getText())?.includes('领导下防汛'))
    expect((await messenger.check()).status).toBe('done')
  })
})
