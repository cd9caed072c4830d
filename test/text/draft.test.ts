import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { SegmenterMissing } from '../../lib/core/draft'
import { createDraft } from '../../lib/text/draft'
import { realSegmenter } from '../rules/run-rule'

const segmenter = await realSegmenter()
const anyText = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      '\n',
      '。',
      '；',
      '《',
      '》',
      '“',
      '”',
      '一、',
      '（二）',
      '1.',
      '𠮷',
      '😀',
      '\ud842',
    ),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 3 }),
  ),
  maxLength: 60,
})

describe('title', () => {
  test.each([
    ['2025年秋收工作总结\n今年以来', '2025年秋收工作总结'],
    ['秋收工作总结（2319字）\n今年以来', '秋收工作总结'],
    ['下面是小编为大家整理的秋收工作总结,供大家参考。\n今年以来', '秋收工作总结'],
    ['青禾县农业农村局\n关于秋收情况的报告\n县政府：', '青禾县农业农村局关于秋收情况的报告'],
    ['2025年秋收工作总结\n和2026年工作计划\n今年以来', '2025年秋收工作总结和2026年工作计划'],
    ['关于青禾县秋收\n粮食烘干工作\n情况的报告\n县政府：', '关于青禾县秋收粮食烘干工作情况的报告'],
    ['青农发〔2025〕3号\n秋收工作总结\n今年以来', '秋收工作总结'],
    ['首页 > 总结\n秋收工作总结（初稿）\n今年以来', '秋收工作总结'],
    ['关于秋收工作情况的报告。\n今年以来', '关于秋收工作情况的报告'],
    ['秋收工作总结\n青禾县农业农村局关于种子的意见\n一、', '秋收工作总结'],
    ['\n\n　　秋收工作总结　\n今年以来', '秋收工作总结'],
  ])('of %j', (text, title) => {
    expect(createDraft(text).title?.text).toBe(title)
  })

  test.each(['', '\n \n', '今年以来，秋收顺利。', '现将情况报告。', '一、主要做法\n组织抢收'])(
    'none in %j',
    (text) => {
      expect(createDraft(text).title).toBeUndefined()
    },
  )
})

test('headings know their level and number', () => {
  const text =
    '一、主要做法\n（一）抓组织。全县动员。\n(二)抓农机\n1.备件\n（1）轴承\n十二、其他\n1.5亿元到位\n##paidbegin##（三）抓服务'
  expect(createDraft(text).headings.map((h) => [h.level, h.number, h.text])).toEqual([
    [1, 1, '主要做法'],
    [2, 1, '抓组织'],
    [2, 2, '抓农机'],
    [3, 1, '备件'],
    [4, 1, '轴承'],
    [1, 12, '其他'],
    [2, 3, '抓服务'],
  ])
})

test('headings lie where their words stand', () => {
  const text = '　　一、主要做法。\n##paidend##（二）抓农机'
  const quotes = createDraft(text).headings.map((h) => text.slice(h.start, h.end))
  expect(quotes).toEqual(['一、主要做法', '（二）抓农机'])
})

test('quotations are the closed ones', () => {
  const draft = createDraft('《办法》和“一岗”，《未完\n》后')
  expect(draft.isQuoted(1)).toBe(true)
  expect(draft.isQuoted(6, 'quote')).toBe(true)
  expect(draft.isQuoted(6)).toBe(false)
  expect(draft.isQuoted(12)).toBe(false)
})

test('addresses end at Chinese text', () => {
  const draft = createDraft('见https://a.example/x*局的通知')
  expect(draft.isProtected(5)).toBe(true)
  expect(draft.isProtected('见https://a.example/x*'.length)).toBe(false)
})

test('words ask for a segmenter', () => {
  expect(() => createDraft('秋收').tokensAt(0)).toThrow(SegmenterMissing)
})

test('words keep UTF-16 places behind characters outside the BMP', () => {
  const text = '𠮷林省政府😀认真部署'
  const tokens = createDraft(text, { segmenter }).tokensAt(0)
  expect(tokens.map((token) => text.slice(token.start, token.end)).join('')).toBe(text)
  expect(tokens.find((token) => token.text === '部署')?.start).toBe(text.indexOf('部署'))
})

test('clauses and words cover any text without gaps', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const draft = createDraft(text, { segmenter })
      for (let offset = 0; offset < text.length; ) {
        const clause = draft.clauseAt(offset)
        expect(clause.start).toBe(offset)
        let at = clause.start
        for (const token of draft.tokensAt(offset)) {
          expect(token.start).toBe(at)
          at = token.end
        }
        expect(at).toBe(clause.end)
        offset = clause.end
      }
    }),
  )
})

test('lines are the text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const draft = createDraft(text)
      expect(draft.lines.map((line) => text.slice(line.start, line.end)).join('\n')).toBe(text)
      for (let offset = 0; offset < text.length; offset++) {
        const line = draft.lineAt(offset)
        expect(line.start <= offset && offset <= line.end).toBe(true)
      }
    }),
  )
})
