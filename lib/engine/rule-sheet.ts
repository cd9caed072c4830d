import * as z from 'zod/mini'
import { basisSchema, categorySchema, severitySchema } from '../core/finding'
import { formFieldSchema } from './rule-form'

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
  examples: z.array(z.strictObject({ bad: z.string(), good: z.optional(z.string()) })),
  /** Texts that are left alone; those that only test the limits of the rule are not among them. */
  allows: z.array(z.string()),
  fields: z.array(formFieldSchema),
})
export type RuleSheet = Readonly<z.infer<typeof ruleSheetSchema>>

export const ruleSheetsSchema = z.array(ruleSheetSchema)
