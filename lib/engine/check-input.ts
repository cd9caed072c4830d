import type { Settings } from '../settings/schema'
import type { CheckReport } from './report'

/** What a check is given. */
export interface CheckInput {
  readonly text: string
  readonly coverage: CheckReport['coverage']
  /** Which adapter read the text. */
  readonly source: string
  readonly settings: Settings
  /** The user's choice; left out, the type is recognised from the title. */
  readonly documentType?: string | undefined
}
