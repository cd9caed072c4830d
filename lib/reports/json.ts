import type { ReportedFinding } from '../engine/report'
import type { ReportDocument } from './report-document'

/** A finding as outside tools read it: `start` and `end` are UTF-16 offsets. */
export function plainFinding(finding: ReportedFinding) {
  const { ruleId, category, severity, range, quote, message, suggestions } = finding
  return { ruleId, category, severity, ...range, quote, message, suggestions }
}

/** The stable machine format, version 1. */
export function jsonReport(documents: readonly ReportDocument[]): string {
  return JSON.stringify(
    {
      version: 1,
      documents: documents.map(({ name, report }) => ({
        path: name,
        characters: report.characters,
        docType: report.documentType?.id ?? null,
        findings: report.findings.map(plainFinding),
        notices: report.notices,
      })),
    },
    null,
    2,
  )
}
