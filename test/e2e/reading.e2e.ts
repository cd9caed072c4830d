import { beforeAll, describe, expect, test } from 'vitest'
import { checkWithCommandLine } from './command-line.ts'
import { draftPages, focusedOfTwo } from './pages.ts'
import type { ShownFinding } from './popup.ts'
import { prepareSession } from './session.ts'

const session = prepareSession()

const draft = `青禾县水利局2025年度防汛工作总结
在*党委的坚强领导下，XX局认真学习党的XX大精神，扎实做好防汛各项工作。

一、主要工作及成效
（一）压实责任。全年召开防汛专题会议*次，共计开展检查次，发现的苗条性问题全部整改。
（二）𠮷祥水库、😀标记的堤段逐一排查，储备物资价值35万元，把把责任落实到人。

二、下一步工作打算
继续完善预案，加强值班值守。`

const oneLine = '关于在*党委领导下由XX局共计开展检查次的情况'

/** Which adapter has to have read a page. */
const sources: Record<keyof typeof draftPages, string> = {
  textarea: 'textarea',
  input: 'input',
  'contenteditable with p': 'contenteditable',
  'contenteditable with div': 'contenteditable',
  'contenteditable with br': 'contenteditable',
  'contenteditable with line breaks': 'contenteditable',
  'same-origin iframe': 'contenteditable',
  'srcdoc iframe': 'contenteditable',
  'about:blank iframe in design mode': 'contenteditable',
  'open shadow root': 'textarea',
  'editor with a hidden twin': 'contenteditable',
  'longest of several editors': 'contenteditable',
  quill: 'contenteditable',
}

describe('the popup shows what the command line finds in the same text', () => {
  let inDraft: ShownFinding[] | undefined
  let inLine: ShownFinding[] | undefined

  beforeAll(async () => {
    ;[inDraft, inLine] = await checkWithCommandLine([draft, oneLine])
  })

  test.each(Object.entries(draftPages))('%s', async (kind, page) => {
    const [text, expected] = kind === 'input' ? [oneLine, inLine] : [draft, inDraft]
    const popup = await session.check(page(text, session.server))

    expect(await popup.state()).toEqual({
      status: 'done',
      characters: text.length,
      coverage: 'full',
      source: sources[kind as keyof typeof draftPages],
    })
    expect(expected?.length).toBeGreaterThan(0)
    expect(await popup.findings()).toEqual(expected)
  })
})

test('a focused editor is the draft, even beside a longer one', async () => {
  const popup = await session.check(focusedOfTwo(oneLine, draft))
  expect(await popup.state()).toMatchObject({ characters: oneLine.length, source: 'textarea' })
})
