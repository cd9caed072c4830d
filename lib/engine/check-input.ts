import type { Settings } from '../settings/schema'
import type { CheckReport } from './report'
import type { TextFormat } from './text-format'

/** What a check is given. */
export interface CheckInput {
  readonly text: string
  readonly coverage: CheckReport['coverage']
  /** Which adapter read the text. */
  readonly source: string
  readonly settings: Settings
  /** What the text is written in; left out, plain text. */
  readonly format?: TextFormat | undefined
  /** The user's choice; left out, the type is recognised from the title. */
  readonly documentType?: string | undefined
}
