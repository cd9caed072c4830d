import { writeReport } from '../../lib/reports'
import { type ReportFormat, reportFormats } from '../../lib/reports/format'
import type { ReportContext, ReportDocument } from '../../lib/reports/report-document'
import { formatStylish } from './stylish'

/** The ways to print checked documents, by the name that `--format` takes. */
export const formats = ['stylish', ...reportFormats] as const
export type Format = 'stylish' | ReportFormat

/** Prints checked documents: for a terminal, or as a report. */
export function formatDocuments(
  format: Format,
  documents: readonly ReportDocument[],
  context: ReportContext,
): string {
  return format === 'stylish' ? formatStylish(documents) : writeReport(format, documents, context)
}
