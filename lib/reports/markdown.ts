import type { ReportedFinding } from '../engine/report'
import { severityLabels } from './labels'
import { noticeText } from './notice-text'
import { placeNamer } from './positions'
import type { ReportContext, ReportDocument } from './report-document'
import { dateText, readingLine, verdictLine } from './summary'

/** A table per document, for pasting into an issue, a mail or a note. */
export function markdownReport(
  documents: readonly ReportDocument[],
  { date }: ReportContext,
): string {
  const parts = documents.map(documentPart)
  return [...parts, `稿检，${dateText(date)}，在本机检查。`].join('\n\n')
}

function documentPart({ name, text, report }: ReportDocument): string {
  const placeOf = placeNamer(text)
  const notices = report.notices.map((notice) => `> 注意：${escapeText(noticeText(notice))}。`)
  return [
    `## ${escapeText(name)}`,
    `${readingLine(report)}。${verdictLine(report)}。`,
    ...(notices.length > 0 ? [notices.join('\n>\n')] : []),
    ...(report.findings.length > 0 ? [table(report.findings, placeOf)] : []),
  ].join('\n\n')
}

function table(findings: readonly ReportedFinding[], placeOf: (offset: number) => string): string {
  const rows = findings.map((finding) => {
    const fix = finding.suggestions[0]?.text
    const cells = [
      placeOf(finding.range.start),
      severityLabels[finding.severity],
      finding.quote,
      finding.message,
      fix === '' ? '（删去）' : (fix ?? ''),
    ]
    return `| ${cells.map(escapeText).join(' | ')} |`
  })
  return ['| 位置 | 级别 | 原文 | 问题 | 建议 |', '| --- | --- | --- | --- | --- |', ...rows].join(
    '\n',
  )
}

/** So that the draft's own signs are shown as they are: no mark-up, no HTML, no link, no new line. */
function escapeText(text: string): string {
  return text
    .replace(/[|\\`*_<>[\]#~&]/gu, '\\$&')
    .replace(/:(?=\/\/)/gu, '\\:')
    .replace(/\r\n|[\n\r\u2028\u2029]/gu, '⏎')
}
