import type { Severity } from '../../lib/core/finding'
import type { Notice } from '../../lib/engine/report'
import type { CheckedDocument } from '../document'
import { Positions } from '../position'

const LABEL: Readonly<Record<Severity, string>> = { error: '错误', warning: '疑似', info: '提示' }
const MAX_QUOTE = 24

/** For people: one line a finding, a summary a document. */
export function formatStylish(documents: readonly CheckedDocument[]): string {
  return documents.map(formatDocument).join('\n\n')
}

function formatDocument({ path, text, report }: CheckedDocument): string {
  const positions = new Positions(text)
  const rows = report.findings.map((finding) => {
    const { line, column } = positions.at(finding.range.start)
    const fix = finding.suggestions[0]
    const advice =
      fix === undefined ? '' : fix.text === '' ? '　→（删去）' : `　→ ${shorten(fix.text)}`
    const place = `${line}:${column}`.padEnd(8)
    return `  ${place}${LABEL[finding.severity]}  ${shorten(finding.quote)}  ${finding.message}${advice}  ${finding.ruleId}`
  })
  const count = (severity: Severity) =>
    report.findings.filter((finding) => finding.severity === severity).length
  const type = report.documentType ? `，文种：${report.documentType.title}` : ''
  return [
    `${path}（${report.characters} 字${type}）`,
    ...rows,
    ...report.notices.map((notice) => `  注意：${describe(notice)}`),
    rows.length === 0
      ? '  未发现问题'
      : `  共 ${rows.length} 处：错误 ${count('error')}，疑似 ${count('warning')}，提示 ${count('info')}`,
  ].join('\n')
}

function shorten(quote: string): string {
  const line = quote.replaceAll('\n', '⏎')
  return line.length > MAX_QUOTE ? `${line.slice(0, MAX_QUOTE)}…` : line
}

function describe(notice: Notice): string {
  switch (notice.kind) {
    case 'no-segmenter':
      return `分词组件没有载入，${notice.rules.length} 条规则没有运行`
    case 'rule-failed':
      return `规则 ${notice.ruleId} 出错，本次没有运行`
    case 'partial-coverage':
      return `只读到部分文字，${notice.rules.length} 条全文规则没有运行`
    case 'capped':
      return `共 ${notice.total} 处，只列出前 ${notice.shown} 处`
    case 'truncated':
      return `全文 ${notice.total} 字，只检查了前 ${notice.checked} 字`
  }
}
