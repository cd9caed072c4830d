import { z } from 'zod'
import { severitySchema } from '../core/finding'
import { checkReportSchema } from '../engine/report'

/** Where a draft was read: in which frame, and from its DOM or from the editor's own model. */
export const targetSchema = z.strictObject({
  tabId: z.int(),
  frameId: z.int(),
  via: z.enum(['dom', 'model']),
})
export type Target = Readonly<z.infer<typeof targetSchema>>

const placeSchema = z.strictObject({
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  expected: z.string(),
})

/** A surface asks the background to show a place of the draft. */
export const locateRequestSchema = z.strictObject({ target: targetSchema, place: placeSchema })
export type LocateRequest = Readonly<z.infer<typeof locateRequestSchema>>

/** A surface asks for replacements: all of them in as few undo steps as the editor allows. */
export const applyRequestSchema = z.strictObject({
  target: targetSchema,
  edits: z.array(placeSchema.extend({ replacement: z.string() })).max(5000),
})
export type ApplyRequest = Readonly<z.infer<typeof applyRequestSchema>>

/** A surface asks for all findings to be underlined in the page. */
export const markRequestSchema = z.strictObject({
  target: targetSchema,
  marks: z.array(placeSchema.extend({ severity: severitySchema })).max(5000),
})
export type MarkRequest = Readonly<z.infer<typeof markRequestSchema>>

/** A surface asks the background to read the draft of a tab and check it. */
export const checkRequestSchema = z.strictObject({
  tabId: z.int(),
  /** The user's choice of document type; left out, the type is recognised from the title. */
  documentType: z.string().optional(),
  /** Left out, the whole draft is read; else what is selected now, or the part that was selected last time. */
  scope: z.enum(['selection', 'same-selection']).optional(),
})
export type CheckRequest = Readonly<z.infer<typeof checkRequestSchema>>

/** How a check ended. `failed` and `no-text` never look like “no findings”. */
export const checkOutcomeSchema = z.discriminatedUnion('status', [
  z.strictObject({
    status: z.literal('done'),
    report: checkReportSchema,
    /** Where later requests about this draft have to go. */
    target: targetSchema,
  }),
  z.strictObject({
    status: z.literal('no-text'),
    reason: z.enum([
      'none',
      'empty',
      'composing',
      'protected',
      'unselected',
      'restricted',
      'disallowed',
    ]),
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
