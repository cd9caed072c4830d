import { csvReport } from './csv'
import type { ReportFormat } from './format'
import { htmlReport } from './html'
import { jsonReport } from './json'
import { markdownReport } from './markdown'
import type { ReportContext, ReportDocument } from './report-document'
import { sarifReport } from './sarif'

const writers: Readonly<
  Record<ReportFormat, (documents: readonly ReportDocument[], context: ReportContext) => string>
> = {
  html: htmlReport,
  csv: csvReport,
  markdown: markdownReport,
  json: jsonReport,
  sarif: sarifReport,
}

/** Writes checked texts as one report: the whole content of its file, to be stored as UTF-8. */
export function writeReport(
  format: ReportFormat,
  documents: readonly ReportDocument[],
  context: ReportContext,
): string {
  return writers[format](documents, context)
}
