import type { Severity } from '../../lib/core/finding'
import type { CheckedDocument } from '../document'
import { Positions } from '../position'

const LABEL: Readonly<Record<Severity, string>> = { error: '错误', warning: '疑似', info: '提示' }

/** A table per document, for pasting into an issue or a mail. */
export function formatMarkdown(documents: readonly CheckedDocument[]): string {
  return documents
    .map(({ path, text, report }) => {
      const positions = new Positions(text)
      const rows = report.findings.map((finding) => {
        const { line, column } = positions.at(finding.range.start)
        const fix = finding.suggestions[0]?.text
        const cells = [
          `${line}:${column}`,
          LABEL[finding.severity],
          finding.quote,
          finding.message,
          fix === '' ? '（删去）' : (fix ?? ''),
        ]
        return `| ${cells.map(escapeCell).join(' | ')} |`
      })
      const body =
        rows.length === 0
          ? '未发现问题。'
          : [
              '| 位置 | 级别 | 原文 | 问题 | 建议 |',
              '| --- | --- | --- | --- | --- |',
              ...rows,
            ].join('\n')
      return `## ${path}\n\n${report.characters} 字，${report.findings.length} 处。\n\n${body}`
    })
    .join('\n\n')
}

function escapeCell(text: string): string {
  return text.replace(/[|\\`*_<>[\]]/gu, '\\$&').replaceAll('\n', '⏎')
}
