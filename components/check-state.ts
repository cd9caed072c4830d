import type { Category, Severity } from '../lib/core/finding'
import type { CheckReport } from '../lib/engine/report'

/** What a surface knows about the check of its draft; `status` is also its `data-status`. */
export type CheckState =
  | { readonly status: 'idle' }
  /** `report` holds the findings so far, or those of the check that is being repeated. */
  | { readonly status: 'checking'; readonly report?: CheckReport }
  | { readonly status: 'done'; readonly report: CheckReport }
  | { readonly status: 'no-text'; readonly reason: NoTextReason }
  | { readonly status: 'failed'; readonly reason: FailureReason; readonly detail?: string }

export type NoTextReason =
  | 'none'
  | 'empty'
  | 'composing'
  | 'protected'
  | 'unselected'
  | 'restricted'
  | 'disallowed'
  | 'not-granted'

/** `check`: the check itself; `superseded`: another surface took it over; `no-tab`: nothing to check. */
export type FailureReason = 'check' | 'superseded' | 'no-tab'

/** What a surface shows of a rule. */
export interface RuleSummary {
  readonly id: string
  readonly title: string
  readonly category: Category
  readonly severity: Severity
  readonly rationale: string
  readonly enabled: boolean
  /** By the user, against the preset; a rule that is off in the preset is not missed. */
  readonly isSwitchedOff: boolean
  /** Set by the organisation: the switch cannot be moved. */
  readonly isLocked?: boolean
}

export interface DocumentTypeSummary {
  readonly id: string
  readonly title: string
}

/** The report of a state, where it has one. */
export function reportOf(state: CheckState): CheckReport | undefined {
  return state.status === 'checking' || state.status === 'done' ? state.report : undefined
}
