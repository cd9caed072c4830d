import * as z from 'zod/mini'
import { checkReportSchema } from '../engine/report'
import { textFormatSchema } from '../engine/text-format'

/** A surface asks for a check of a text that it holds itself. A newer request of the same client takes its place. */
export const checkTextRequestSchema = z.strictObject({
  client: z.string(),
  text: z.string(),
  /** Where the text came from, as the report tells it. */
  source: z.string().check(z.maxLength(40)),
  format: z.optional(textFormatSchema),
  documentType: z.optional(z.string()),
})
export type CheckTextRequest = Readonly<z.infer<typeof checkTextRequestSchema>>

/** How such a check ended. */
export const checkTextOutcomeSchema = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('done'), report: checkReportSchema }),
  z.strictObject({ status: z.literal('failed'), detail: z.string() }),
  z.strictObject({ status: z.literal('superseded') }),
])
export type CheckTextOutcome = Readonly<z.infer<typeof checkTextOutcomeSchema>>

/** Broadcast while such a check is under way. */
export const checkTextProgressSchema = z.strictObject({
  client: z.string(),
  report: checkReportSchema,
})
export type CheckTextProgress = Readonly<z.infer<typeof checkTextProgressSchema>>
