import { expect, test } from 'vitest'
import { chooseReading } from '../../lib/editors/choose-reading'
import { type FrameReading, mergeReadings } from '../../lib/editors/merge-readings'
import type { Reading } from '../../lib/editors/reading'
import { areRelated } from '../../lib/page/element-path'

function found(
  via: 'dom' | 'model',
  text: string,
  path: string,
  facts: Partial<Reading & { ok: true }> = {},
  frameId = 0,
): FrameReading {
  const plain = { coverage: 'full', source: via, focused: false, singleLine: false } as const
  return { frameId, via, reading: { ok: true, text, path, ...plain, ...facts } }
}

const failed = (via: 'dom' | 'model', reason: 'empty' | 'composing' | 'protected', path?: string) =>
  ({ frameId: 0, via, reading: { ok: false, reason, path } }) as const

const choose = (dom: FrameReading[], models: FrameReading[]) =>
  chooseReading(mergeReadings(dom, models))

test.each([
  ['1/0', '1/0', true],
  ['1/0', '1/0/3/s/1', true],
  ['1/0/3', '1/0', true],
  ['', '1', true],
  ['1/0', '1/01', false],
  ['1/1', '1/10/2', false],
  ['1/0', '1/1', false],
])('paths %s and %s: related %s', (a, b, related) => {
  expect(areRelated(a, b)).toBe(related)
})

test('the model of an editor wins over what its DOM shows, even if that is longer', () => {
  const dom = found('dom', '可见的部分，还有行号', '1/0/2', { focused: true, coverage: 'visible' })
  const model = found('model', '全文', '1/0')
  expect(choose([dom], [model])).toBe(model)
})

test('another editor of the page competes as ever', () => {
  const model = found('model', '代码', '1/0')
  const focused = found('dom', '短稿', '1/1', { focused: true })
  expect(choose([focused], [model])).toBe(focused)
  expect(choose([found('dom', '一份更长的稿件', '1/1')], [model])?.via).toBe('dom')
  expect(choose([found('dom', '搜索一行很长的文字', '1/1', { singleLine: true })], [model])).toBe(
    model,
  )
})

test('equal paths in two frames are two editors', () => {
  const dom = found('dom', '一份更长的稿件', '1/0', {}, 7)
  expect(choose([dom], [found('model', '短', '1/0')])).toBe(dom)
})

test('an empty model is an empty editor, whatever placeholder its DOM shows', () => {
  const dom = found('dom', '请输入正文', '1/0/1')
  expect(choose([dom], [failed('model', 'empty', '1/0')])?.reading).toMatchObject({
    reason: 'empty',
  })
})

test('while an input method composes, the model has to wait', () => {
  const composing = failed('dom', 'composing')
  expect(choose([composing], [found('model', '全文', '1/0')])).toBe(composing)
})

test('a document that may not be copied is told of rather than its search box', () => {
  const search = found('dom', '查找', '1/5', { singleLine: true })
  expect(choose([search], [failed('model', 'protected', '1/0')])?.reading).toMatchObject({
    reason: 'protected',
  })
})
