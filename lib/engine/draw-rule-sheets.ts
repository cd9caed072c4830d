import type { Rule } from '../core/rule'
import { formOf } from './form-of'
import { filledOptions } from './own-pack'
import type { RuleSheet } from './rule-sheet'

/** Describes rules to a surface that has none of their code. */
export function drawRuleSheets(rules: readonly Rule[]): RuleSheet[] {
  return rules.map((rule) => ({
    id: rule.id,
    title: rule.meta.title,
    category: rule.meta.category,
    severity: rule.meta.severity,
    rationale: rule.meta.rationale,
    isStrict: rule.meta.preset === 'strict',
    basis: [...rule.meta.basis],
    messages: Object.values(rule.meta.messages),
    examples: rule.examples.map(({ bad, good }) => ({ bad, ...(good !== undefined && { good }) })),
    allows: rule.allows.filter((text) => !/(?:\p{Extended_Pictographic}){3}/u.test(text)),
    // What the user's own lists fill is not asked for a second time.
    fields: formOf(rule.options).filter(({ name }) => filledOptions[rule.id] !== name),
  }))
}
