import { z } from 'zod'
import { basisSchema, categorySchema, severitySchema } from '../core/finding'
import type { Rule } from '../core/rule'
import { filledOptions } from './own-pack'
import { formFieldSchema, formOf } from './rule-form'

/** All that a rule says of itself, for the page on which it is set. */
export const ruleSheetSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  category: categorySchema,
  severity: severitySchema,
  rationale: z.string(),
  isStrict: z.boolean(),
  basis: z.array(basisSchema),
  messages: z.array(z.string()),
  examples: z.array(z.strictObject({ bad: z.string(), good: z.string().optional() })),
  /** Texts that are left alone; those that only test the limits of the rule are not among them. */
  allows: z.array(z.string()),
  fields: z.array(formFieldSchema),
})
export type RuleSheet = Readonly<z.infer<typeof ruleSheetSchema>>

/** Describes rules to a surface that has none of their code. */
export function ruleSheets(rules: readonly Rule[]): RuleSheet[] {
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
