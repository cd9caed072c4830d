import * as z from 'zod/mini'
import { rangeSchema } from './range'

/** 错误 = certain, 疑似 = probable, 提示 = a hint. From grave to light. */
export const severities = ['error', 'warning', 'info'] as const
export const severitySchema = z.enum(severities)
export type Severity = z.infer<typeof severitySchema>

/** The kinds of defect, in the order in which every surface shows them. */
export const categories = [
  'placeholder',
  'residue',
  'structure',
  'numbering',
  'spelling',
  'terms',
  'punctuation',
  'figures',
  'consistency',
  'repetition',
  'readability',
] as const
export const categorySchema = z.enum(categories)
export type Category = z.infer<typeof categorySchema>

/** A replacement for the finding's whole range; only a `safe` one may be applied in bulk. */
export const suggestionSchema = z.strictObject({ text: z.string(), safe: z.boolean() })
export type Suggestion = Readonly<z.infer<typeof suggestionSchema>>

/** What justifies a rule (依据): a standard with its clause, or plainly a habit (惯例). */
export const basisSchema = z.strictObject({ source: z.string(), clause: z.optional(z.string()) })
export type Basis = Readonly<z.infer<typeof basisSchema>>

/** One reported place of a text. */
export const findingSchema = z.strictObject({
  ruleId: z.string(),
  category: categorySchema,
  severity: severitySchema,
  messageId: z.string(),
  message: z.string(),
  range: rangeSchema,
  /** The text of the range, as it stood when it was checked. */
  quote: z.string(),
  suggestions: z.array(suggestionSchema),
  /** Id of the data-pack entry that matched, where one did. */
  entry: z.optional(z.string()),
  basis: z.optional(z.array(basisSchema)),
})
export type Finding = Readonly<z.infer<typeof findingSchema>>
