import * as z from 'zod/mini'
import { findingSchema } from '../core/finding'
import { outlineSchema } from './outline'

export const coverageSchema = z.enum(['full', 'visible', 'selection'])

/** Units of its line kept on either side of a finding; fewer only where the line begins or ends. */
export const contextUnits = 24

/** A finding with the text around it, so that a surface can show it without the draft. */
export const reportedFindingSchema = z.extend(findingSchema, {
  context: z.strictObject({ before: z.string(), after: z.string() }),
})
export type ReportedFinding = Readonly<z.infer<typeof reportedFindingSchema>>

/** What a check did not do, and why: shown to the user, never hidden. */
export const noticeSchema = z.discriminatedUnion('kind', [
  /** The segmenter failed to load: rules that need words did not run. */
  z.strictObject({ kind: z.literal('no-segmenter'), rules: z.array(z.string()) }),
  /** The speller's model failed to load: rules that ask it did not run. */
  z.strictObject({ kind: z.literal('no-speller'), rules: z.array(z.string()) }),
  /** A rule threw and was switched off for this run. */
  z.strictObject({ kind: z.literal('rule-failed'), ruleId: z.string() }),
  /** Rules that judge the whole document stayed silent: only a part was read. */
  z.strictObject({ kind: z.literal('partial-coverage'), rules: z.array(z.string()) }),
  /** More findings than are listed. */
  z.strictObject({ kind: z.literal('capped'), shown: z.int(), total: z.int() }),
  /** The text was longer than the limit: only its beginning was checked. */
  z.strictObject({ kind: z.literal('truncated'), checked: z.int(), total: z.int() }),
])
export type Notice = Readonly<z.infer<typeof noticeSchema>>

/** The answer to one check of one text. */
export const checkReportSchema = z.strictObject({
  /** UTF-16 code units of the text that was read. */
  characters: z.int(),
  coverage: coverageSchema,
  /** Which adapter read the text. */
  source: z.string(),
  /** The draft's title, where one was found. */
  title: z.optional(z.string()),
  documentType: z.optional(
    z.strictObject({ id: z.string(), title: z.string(), chosen: z.boolean() }),
  ),
  /** Sorted by start. */
  findings: z.array(reportedFindingSchema),
  /** Findings that the user has hidden, sorted by start. */
  ignored: z.array(reportedFindingSchema),
  outline: outlineSchema,
  notices: z.array(noticeSchema),
  /** `false` while rules that need words are still to come. */
  complete: z.boolean(),
})
export type CheckReport = Readonly<z.infer<typeof checkReportSchema>>
