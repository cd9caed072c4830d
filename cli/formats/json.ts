import type { ReportedFinding } from '../../lib/engine/report'
import type { CheckedDocument } from '../document'

/** A finding as outside tools read it: `start` and `end` are UTF-16 offsets. */
export function plainFinding(finding: ReportedFinding) {
  const { ruleId, category, severity, range, quote, message, suggestions } = finding
  return { ruleId, category, severity, ...range, quote, message, suggestions }
}

/** The stable machine format, version 1. */
export function formatJson(documents: readonly CheckedDocument[]): string {
  return JSON.stringify(
    {
      version: 1,
      documents: documents.map(({ path, report }) => ({
        path,
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
