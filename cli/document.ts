import type { CheckReport } from '../lib/engine/report'

/** One checked input of the command line. */
export interface CheckedDocument {
  /** As given; `-` for standard input. */
  readonly path: string
  readonly text: string
  readonly report: CheckReport
}
