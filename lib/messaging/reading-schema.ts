import { z } from 'zod'
import { coverageSchema } from '../engine/report'

/** More than any editor holds, in UTF-16 units; what a page claims beyond it is not taken. */
const MAX_READING = 20_000_000

/** A frame's answer as it arrives in the background: the page it comes from is not trusted. */
export const readingSchema = z.discriminatedUnion('ok', [
  z.strictObject({
    ok: z.literal(true),
    text: z.string().max(MAX_READING),
    coverage: coverageSchema,
    source: z.string().max(40),
    focused: z.boolean(),
    singleLine: z.boolean(),
  }),
  z.strictObject({ ok: z.literal(false), reason: z.enum(['empty', 'none', 'composing']) }),
])
