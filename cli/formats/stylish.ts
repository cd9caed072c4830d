import { severityLabels } from '../../lib/reports/labels'
import { noticeText } from '../../lib/reports/notice-text'
import { placeNamer } from '../../lib/reports/positions'
import type { ReportDocument } from '../../lib/reports/report-document'
import { verdictLine } from '../../lib/reports/summary'

const MAX_QUOTE = 24

/** For people: one line a finding, a summary a document. */
export function formatStylish(documents: readonly ReportDocument[]): string {
  return documents.map(formatDocument).join('\n\n')
}

function formatDocument({ name, text, report }: ReportDocument): string {
  const placeOf = placeNamer(text)
  const rows = report.findings.map((finding) => {
    const { range, severity, quote, message, ruleId } = finding
    const fix = finding.suggestions[0]
    const advice =
      fix === undefined ? '' : fix.text === '' ? '　→（删去）' : `　→ ${shorten(fix.text)}`
    const place = placeOf(range.start).padEnd(8)
    return `  ${place}${severityLabels[severity]}  ${shorten(quote)}  ${message}${advice}  ${ruleId}`
  })
  const type = report.documentType ? `，文种：${report.documentType.title}` : ''
  return [
    `${name}（${report.characters} 字${type}）`,
    ...rows,
    ...report.notices.map((notice) => `  注意：${noticeText(notice)}`),
    `  ${verdictLine(report)}`,
  ].join('\n')
}

function shorten(quote: string): string {
  const line = quote.replaceAll('\n', '⏎')
  return line.length > MAX_QUOTE ? `${line.slice(0, MAX_QUOTE)}…` : line
}
