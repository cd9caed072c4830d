import * as z from 'zod/mini'
import { severitySchema } from '../core/finding'
import { checkReportSchema, reportedFindingSchema } from '../engine/report'

/** Where a draft was read: in which frame, and from its DOM or from the editor's own model. */
export const targetSchema = z.strictObject({
  tabId: z.int(),
  frameId: z.int(),
  via: z.enum(['dom', 'model']),
})
export type Target = Readonly<z.infer<typeof targetSchema>>

/** More places than these are no draft's. */
const MAX_PLACES = 5000

const placeSchema = z.strictObject({
  start: z.int().check(z.nonnegative()),
  end: z.int().check(z.nonnegative()),
  expected: z.string(),
})

/** A surface asks the background to show a place of the draft. */
export const locateRequestSchema = z.strictObject({ target: targetSchema, place: placeSchema })
export type LocateRequest = Readonly<z.infer<typeof locateRequestSchema>>

/** A surface asks for replacements: all of them in as few undo steps as the editor allows. */
export const applyRequestSchema = z.strictObject({
  target: targetSchema,
  edits: z.array(z.extend(placeSchema, { replacement: z.string() })).check(z.maxLength(MAX_PLACES)),
})
export type ApplyRequest = Readonly<z.infer<typeof applyRequestSchema>>

/** A surface asks for all findings to be underlined in the page. */
export const markRequestSchema = z.strictObject({
  target: targetSchema,
  marks: z
    .array(z.extend(placeSchema, { severity: severitySchema }))
    .check(z.maxLength(MAX_PLACES)),
})
export type MarkRequest = Readonly<z.infer<typeof markRequestSchema>>

const checkScopeSchema = z.enum(['selection', 'same-selection'])

/** A surface asks the background to read the draft of a tab and check it. */
export const checkRequestSchema = z.strictObject({
  tabId: z.int(),
  /** The user's choice of document type; left out, the type is recognised from the title. */
  documentType: z.optional(z.string()),
  /** Left out, the whole draft is read; else what is selected now, or the part that was selected last time. */
  scope: z.optional(checkScopeSchema),
  /** Names the surface that asks, so that it knows its own check when all are told of it. */
  asker: z.optional(z.string()),
})
export type CheckRequest = Readonly<z.infer<typeof checkRequestSchema>>

/**
 * Why there is no draft. `restricted`: the browser lets no extension read the page; `not-granted`: the user has not
 * pressed a button of ours over it; the others: see `NoReading`.
 */
export const noTextReasonSchema = z.enum([
  'none',
  'empty',
  'composing',
  'protected',
  'unselected',
  'restricted',
  'not-granted',
  'disallowed',
])

/** How a check ended. `failed` and `no-text` never look like “no findings”. */
export const checkOutcomeSchema = z.discriminatedUnion('status', [
  z.strictObject({
    status: z.literal('done'),
    report: checkReportSchema,
    /** Where later requests about this draft have to go. */
    target: targetSchema,
    /** What has been fixed since the draft was checked first (see `fixedSince`). */
    fixed: z.array(reportedFindingSchema),
  }),
  z.strictObject({ status: z.literal('no-text'), reason: noTextReasonSchema }),
  z.strictObject({ status: z.literal('failed'), detail: z.string() }),
  /** A newer check of the same tab took its place. */
  z.strictObject({ status: z.literal('superseded') }),
])
export type CheckOutcome = Readonly<z.infer<typeof checkOutcomeSchema>>

/** Broadcast when a check has ended, whoever asked for it, so that every surface over the tab shows the same. */
export const checkEndedSchema = z.strictObject({
  tabId: z.int(),
  scope: z.optional(checkScopeSchema),
  asker: z.optional(z.string()),
  outcome: checkOutcomeSchema,
})
export type CheckEnded = Readonly<z.infer<typeof checkEndedSchema>>

/** Broadcast while a check is under way: the findings so far (rules that need no words come first). */
export const checkProgressSchema = z.strictObject({
  tabId: z.int(),
  report: checkReportSchema,
})
export type CheckProgress = Readonly<z.infer<typeof checkProgressSchema>>
