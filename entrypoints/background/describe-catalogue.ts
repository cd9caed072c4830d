import { documentTypes } from '../../lib/data/document-types'
import { drawRuleSheets } from '../../lib/engine/draw-rule-sheets'
import type { RuleSheet } from '../../lib/engine/rule-sheet'
import type { Catalogue } from '../../lib/messaging/catalogue'
import { rules } from '../../lib/rules'

/** Describes the engine to surfaces, which would otherwise each carry every rule and phrase list. */
export function describeCatalogue(): Catalogue {
  return {
    rules: rules.map(({ id, meta }) => ({
      id,
      title: meta.title,
      category: meta.category,
      severity: meta.severity,
      rationale: meta.rationale,
      isStrict: meta.preset === 'strict',
    })),
    documentTypes: documentTypes.map(({ id, title }) => ({ id, title })),
  }
}

/** Every rule with its examples and the form of its options. */
export function describeRules(): RuleSheet[] {
  return drawRuleSheets(rules)
}
