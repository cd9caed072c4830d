import { z } from 'zod'
import { checkReportSchema } from '../engine/report'

/** A surface asks the background to read the draft of a tab and check it. */
export const checkRequestSchema = z.strictObject({
  tabId: z.int(),
  /** The user's choice of document type; left out, the type is recognised from the title. */
  documentType: z.string().optional(),
})
export type CheckRequest = Readonly<z.infer<typeof checkRequestSchema>>

/** How a check ended. `failed` and `no-text` never look like “no findings”. */
export const checkOutcomeSchema = z.discriminatedUnion('status', [
  z.strictObject({
    status: z.literal('done'),
    report: checkReportSchema,
    /** The frame that holds the draft: where `locate` has to go. */
    frameId: z.int(),
  }),
  z.strictObject({
    status: z.literal('no-text'),
    reason: z.enum(['none', 'empty', 'composing', 'restricted']),
  }),
  z.strictObject({ status: z.literal('failed'), detail: z.string() }),
  /** A newer check of the same tab took its place. */
  z.strictObject({ status: z.literal('superseded') }),
])
export type CheckOutcome = Readonly<z.infer<typeof checkOutcomeSchema>>

/** Broadcast while a check is under way: the findings so far (rules that need no words come first). */
export const checkProgressSchema = z.strictObject({
  tabId: z.int(),
  report: checkReportSchema,
})
export type CheckProgress = Readonly<z.infer<typeof checkProgressSchema>>
