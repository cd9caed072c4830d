import * as z from 'zod/mini'
import { categorySchema, severitySchema } from '../core/finding'

/** What a surface knows of a rule without having its code. */
export const ruleDescriptionSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  category: categorySchema,
  severity: severitySchema,
  rationale: z.string(),
  /** Off in every preset but the strict one. */
  isStrict: z.boolean(),
})
export type RuleDescription = Readonly<z.infer<typeof ruleDescriptionSchema>>

/** The rules and document types of the engine, for switches and selectors. */
export const catalogueSchema = z.strictObject({
  rules: z.array(ruleDescriptionSchema),
  documentTypes: z.array(z.strictObject({ id: z.string(), title: z.string() })),
})
export type Catalogue = Readonly<z.infer<typeof catalogueSchema>>
