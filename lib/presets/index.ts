import type { ConfiguredRule } from '../core/configured-rule'
import type { Severity } from '../core/finding'
import type { Rule } from '../core/rule'

/** What a user may choose for one rule; whatever is left out follows the preset. */
export interface RuleChoice {
  readonly enabled?: boolean | undefined
  readonly severity?: Severity | undefined
  readonly options?: Readonly<Record<string, unknown>> | undefined
}

export type PresetName = 'quiet' | 'recommended' | 'strict'

/**
 * Switches, grades and configures the rules for one run.
 * Options that the rule's schema refuses fall back to its defaults: a stale setting must not stop a check.
 */
export function configureRules(
  rules: readonly Rule[],
  preset: PresetName,
  choices: Readonly<Record<string, RuleChoice>>,
): ConfiguredRule[] {
  return rules.flatMap((rule) => {
    const choice = choices[rule.id] ?? {}
    if (!(choice.enabled ?? isOn(rule, preset))) return []
    const chosen = rule.options.safeParse(choice.options ?? {})
    const options = chosen.success ? chosen.data : rule.options.parse({})
    return [{ rule, severity: choice.severity ?? rule.meta.severity, options }]
  })
}

/** Whether a preset runs a rule, before the user's own choice. */
export function isOn(rule: Rule, preset: PresetName): boolean {
  return preset === 'strict' || rule.meta.preset !== 'strict'
}

/** The quiet preset shows what is certain; the others show all. */
export function isShown(preset: PresetName, severity: Severity): boolean {
  return preset !== 'quiet' || severity === 'error'
}
