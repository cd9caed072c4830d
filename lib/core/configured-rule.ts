import type { Severity } from './finding'
import type { Rule } from './rule'

/** A rule as one run uses it: switched on, graded, with parsed options. */
export interface ConfiguredRule {
  readonly rule: Rule
  readonly severity: Severity
  readonly options: Readonly<Record<string, unknown>>
}
