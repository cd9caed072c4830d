// @vitest-environment happy-dom
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { htmlReport } from '../../lib/reports/html'
import { html } from '../../lib/reports/html/markup'
import { context, documentOf, hostile } from './documents'

const allowedTags = new Set(
  'html head meta title style body header main footer nav article section h1 h2 h3 p ol ul li a b span blockquote mark del ins div sup'
    .toUpperCase()
    .split(' '),
)

const parse = (source: string) => new DOMParser().parseFromString(source, 'text/html')

test('an ordinary report says what was read and found, and leads to each place and back', () => {
  const page = parse(
    htmlReport(
      [documentOf('第一行\n出现⟦typo-realword|苗条⟧，开展检查⟦blank-quantity|次⟧。')],
      context,
    ),
  )
  expect(page.title).toBe('青禾县工作总结 · 检查报告')
  expect(page.querySelector('.verdict')?.textContent).toBe('共 2 处：错误 1，疑似 1')
  expect(page.querySelector('header p')?.textContent).toContain('2026-03-05 14:07')
  expect([...page.querySelectorAll('.findings mark')].map((mark) => mark.textContent)).toEqual([
    '苗条',
    '次',
  ])
  expect(page.querySelector('.findings a')?.textContent).toBe('第 2 行第 3 字')
  for (const link of page.querySelectorAll('a')) {
    expect(page.querySelector(`[id="${link.getAttribute('href')?.slice(1)}"]`)).not.toBeNull()
  }
  const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
})

test('several documents share a page and no id', () => {
  const document = documentOf('⟦typo-realword|苗条⟧')
  const page = parse(htmlReport([document, { ...document, name: '另一篇' }], context))
  expect(page.querySelectorAll('article')).toHaveLength(2)
  expect([...page.querySelectorAll('nav a')].map((link) => link.textContent)).toEqual([
    '青禾县工作总结',
    '另一篇',
  ])
  const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
})

test.each(hostile)('%j stays text wherever it stands', (text) => {
  const document = documentOf(`前⟦typo-realword|${text}⟧后`, { name: text })
  const [finding] = document.report.findings
  if (finding === undefined) throw new Error('the document has a finding')
  const report = {
    ...document.report,
    documentType: { id: 'x', title: text, chosen: false },
    findings: [
      {
        ...finding,
        message: text,
        suggestions: [{ text, safe: false }],
        basis: [{ source: text, clause: text }],
        context: { before: text, after: text },
      },
    ],
  }
  const source = htmlReport([{ ...document, report }], context)
  const page = parse(source)
  expect(
    [...page.querySelectorAll('*')].filter(({ tagName }) => !allowedTags.has(tagName)),
  ).toEqual([])
  const handlers = [...page.querySelectorAll('*')].flatMap((element) =>
    element.getAttributeNames().filter((name) => name.startsWith('on') || name === 'src'),
  )
  expect(handlers).toEqual([])
  expect(
    [...page.querySelectorAll('[href]')].every((link) =>
      link.getAttribute('href')?.startsWith('#'),
    ),
  ).toBe(true)
})

describe('the template', () => {
  test('escapes every part, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { source } = html`<p title="${text}">${text}</p>`
        expect(source.match(/[<>]/gu)).toHaveLength(4)
        expect(source.match(/"/gu)).toHaveLength(2)
      }),
    )
  })
})

test('a check that left something out is not called clean', () => {
  const notices = [{ kind: 'no-segmenter' as const, rules: ['a', 'b'] }]
  const page = parse(htmlReport([documentOf('一切正常。', { notices })], context))
  expect(page.querySelector('.verdict')?.textContent).toBe('查过的部分没有发现问题')
  expect(page.querySelector('.notices')?.textContent).toContain('2 条规则没有运行')
  const clean = parse(htmlReport([documentOf('一切正常。')], context))
  expect(clean.querySelector('.verdict')?.textContent).toBe('未发现问题')
})

test('without the text, places are offsets and no text is shown', () => {
  const { text: _, ...document } = documentOf('出现⟦typo-realword|苗条⟧。')
  const page = parse(htmlReport([document], context))
  expect(page.querySelector('.head :last-child')?.textContent).toBe('第 3 字')
  expect(page.querySelector('.text')).toBeNull()
})

test('overlapping findings keep the whole text, once', () => {
  const document = documentOf('甲⟦typo-realword|乙丙⟧丁⟦blank-quantity|⟧戊')
  const [first] = document.report.findings
  if (first === undefined) throw new Error('the document has findings')
  const inner = { ...first, range: { start: 2, end: 4 } }
  const findings = [first, inner, ...document.report.findings.slice(1)]
  const page = parse(
    htmlReport([{ ...document, report: { ...document.report, findings } }], context),
  )
  for (const number of page.querySelectorAll('.text sup')) number.remove()
  expect(page.querySelector('.text')?.textContent).toBe('甲乙丙丁戊')
})
