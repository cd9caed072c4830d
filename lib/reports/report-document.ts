import type { Severity } from '../core/finding'
import type { CheckReport } from '../engine/report'

/** One checked text, as a report shows it. */
export interface ReportDocument {
  /** What the reader knows the text by: its title, or the path of its file. */
  readonly name: string
  /** The text that was checked. Without it places are told as offsets, not as lines. */
  readonly text?: string | undefined
  readonly report: CheckReport
}

/** What a report says of a rule. */
export interface ReportRule {
  readonly id: string
  readonly title: string
  readonly rationale: string
  readonly severity: Severity
}

/** What a report needs besides the checked texts. */
export interface ReportContext {
  /** When the texts were checked; told in the machine's own time zone. */
  readonly date: Date
  readonly rules: readonly ReportRule[]
}
