import * as z from 'zod/mini'
import { MAX_READING } from '../editors/reading'
import { coverageSchema } from '../engine/report'

/** A path is a few units a level; deeper ones are no editor's. */
const pathSchema = z.optional(z.string().check(z.maxLength(5000)))

/** A frame's answer as it arrives in the background: the page it comes from is not trusted. */
export const readingSchema = z.discriminatedUnion('ok', [
  z.strictObject({
    ok: z.literal(true),
    text: z.string().check(z.maxLength(MAX_READING)),
    coverage: coverageSchema,
    source: z.string().check(z.maxLength(40)),
    focused: z.boolean(),
    singleLine: z.boolean(),
    readOnly: z.optional(z.boolean()),
    path: pathSchema,
  }),
  z.strictObject({
    ok: z.literal(false),
    reason: z.enum(['empty', 'none', 'composing', 'protected', 'unselected']),
    path: pathSchema,
  }),
])

/** What a frame may answer when asked to do something with its draft. */
export const locateOutcomeSchema = z.enum(['located', 'stale', 'unavailable'])
export const applyOutcomesSchema = z.array(z.enum(['applied', 'stale', 'rejected', 'unverified']))
export const markOutcomeSchema = z.enum(['marked', 'unmarkable'])
