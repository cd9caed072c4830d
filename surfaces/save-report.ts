import type { CheckReport } from '../lib/engine/report'
import { type ReportFormat, reportFileName, reportType } from '../lib/reports/format'
import type { ReportRule } from '../lib/reports/report-document'
import { download } from './download'

interface Saved {
  readonly report: CheckReport
  /** The text that was checked, where the surface has it. */
  readonly text?: string | undefined
  /** What the text is called when it has no title of its own, such as the name of its file. */
  readonly name?: string | undefined
  readonly rules: readonly ReportRule[]
}

/** Saves one checked draft as a report, named after its title. Rejects when the report's code cannot be loaded. */
export async function saveReport(
  format: ReportFormat,
  { report, text, name, rules }: Saved,
): Promise<void> {
  // Loaded when it is asked for: a surface opens faster without it.
  const { writeReport } = await import('../lib/reports')
  const title = report.title ?? name
  const document = { name: title ?? '未命名稿件', text, report }
  const content = writeReport(format, [document], { date: new Date(), rules })
  download(reportFileName(title, format), content, reportType(format))
}
