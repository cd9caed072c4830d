import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { csvReport } from '../../lib/reports/csv'
import { context, documentOf, hostile } from './documents'

const rowsOf = (csv: string) => Papa.parse<string[]>(csv.slice(1)).data
const cellsOf = (csv: string) => {
  const [header = [], ...rows] = rowsOf(csv)
  return rows.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index]])))
}

test('begins with a byte order mark and says where each finding stands', () => {
  const csv = csvReport([documentOf('第一行\n出现⟦typo-realword|苗条⟧。')], context)
  expect(csv.startsWith('\uFEFF"稿件"')).toBe(true)
  expect(cellsOf(csv)).toEqual([
    {
      稿件: '青禾县工作总结',
      序号: '1',
      级别: '疑似',
      类别: '错别字',
      规则: '形近音近的词用错',
      行: '2',
      列: '3',
      起: '6',
      止: '8',
      上文: '出现',
      原文: '苗条',
      下文: '。',
      问题: '此处需要核对。',
      建议: '',
      依据: '惯例',
    },
  ])
})

describe.each(hostile)('%j', (quote) => {
  const csv = csvReport([documentOf(`⟦typo-realword|${quote}⟧`, { name: quote })], context)

  test('stays one cell, and none that a spreadsheet would run', () => {
    const rows = rowsOf(csv)
    expect(rows.map((row) => row.length)).toEqual([15, 15])
    for (const cell of rows.flat()) expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]/u)
  })

  test('can be read back: nothing but the guarding apostrophe is added', () => {
    expect(cellsOf(csv)[0]?.原文?.replace(/^'/u, '')).toBe(quote)
  })
})

test('what was not checked has rows of its own', () => {
  const notices = [{ kind: 'rule-failed', ruleId: 'typo-realword' } as const]
  const csv = csvReport([documentOf('一切正常。', { notices })], context)
  expect(cellsOf(csv)).toMatchObject([
    { 级别: '注意', 问题: '规则 typo-realword 出错，本次没有运行' },
  ])
})

test('no cell is longer than Excel keeps', () => {
  const csv = csvReport([documentOf(`⟦typo-realword|${'长'.repeat(40_000)}⟧`)], context)
  expect(
    Math.max(
      ...rowsOf(csv)
        .flat()
        .map(({ length }) => length),
    ),
  ).toBe(32_767)
})
