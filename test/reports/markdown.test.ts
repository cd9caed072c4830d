import { expect, test } from 'vitest'
import { markdownReport } from '../../lib/reports/markdown'
import { context, documentOf, hostile } from './documents'

test('a heading, what was read, and a row for each finding', () => {
  const document = documentOf('第一行\n出现⟦typo-realword|苗条⟧，开展检查⟦blank-quantity|次⟧。')
  expect(markdownReport([document], context)).toMatchInlineSnapshot(`
    "## 青禾县工作总结

    15 字，全文，文种：工作总结。共 2 处：错误 1，疑似 1。

    | 位置 | 级别 | 原文 | 问题 | 建议 |
    | --- | --- | --- | --- | --- |
    | 2:3 | 疑似 | 苗条 | 此处需要核对。 |  |
    | 2:10 | 错误 | 次 | 此处需要核对。 |  |

    稿检，2026-03-05 14:07，在本机检查。"
  `)
})

test.each(hostile)('%j stays in its cell', (quote) => {
  const document = documentOf(`⟦typo-realword|${quote}⟧`, { name: quote })
  const [heading = '', ...lines] = markdownReport([document], context).split('\n')
  expect(heading).toMatch(/^## /u)
  const row = lines.find((line) => line.startsWith('| 1:1')) ?? ''
  expect(row.match(/(?<!\\)(?:\\\\)*\|/gu)).toHaveLength(6)
  for (const line of [heading.slice(3), row]) expect(line).not.toMatch(/(?<!\\)[<>`*_~#&[\]]/u)
})
