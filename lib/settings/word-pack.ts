import * as z from 'zod/mini'
import { nameSchema, wordSchema } from './names'

/** A sentence that proves a row: found in, or left alone. */
const sentenceSchema = z.string().check(z.maxLength(200), z.regex(/^[^\p{Cc}\u2028\u2029]*$/u))

/** One wrong form of a word pack, with the examples that prove it. */
export const wordRowSchema = z.strictObject({
  wrong: wordSchema,
  /** Empty where the word should not be used at all. */
  right: z.string().check(z.maxLength(40), z.regex(/^[^\p{Cc}\u2028\u2029]*$/u)),
  /** Longer words in which the wrong form is right. */
  except: z._default(z.array(wordSchema).check(z.maxLength(20)), []),
  /** A sentence in which the row must be found; empty for none. */
  bad: z._default(sentenceSchema, ''),
  /** A sentence that the pack must leave alone; empty for none. */
  good: z._default(sentenceSchema, ''),
  /** Shown as the basis of a finding. */
  note: z._default(z.string().check(z.maxLength(120)), ''),
})
export type WordRow = Readonly<z.infer<typeof wordRowSchema>>

/** Rows of one pack, and of all packs that are on. */
export const MAX_ROWS = 5000

/** Words of one field or one unit, kept and switched as one. */
export const wordPackSchema = z.strictObject({
  id: z.string().check(z.regex(/^(?:pack|policy)-[a-z0-9-]{1,40}$/u)),
  title: nameSchema,
  enabled: z._default(z.boolean(), true),
  rows: z.array(wordRowSchema).check(z.maxLength(MAX_ROWS)),
})
export type WordPack = Readonly<z.infer<typeof wordPackSchema>>

/** Why a pack is refused: `row` counts from 1. */
export const packFaultSchema = z.strictObject({
  row: z.int().check(z.positive()),
  wrong: z.string(),
  kind: z.enum([
    /** The sentence that must be found has no finding of this row. */
    'not-found',
    /** The sentence that must be left alone has a finding. */
    'found',
    /** The right form is itself reported by the pack. */
    'circular',
    /** An earlier row has the same wrong form. */
    'duplicate',
    /** Wrong and right are the same. */
    'same',
  ]),
})
export type PackFault = Readonly<z.infer<typeof packFaultSchema>>

/** What trying a pack's own examples came to. `unavailable`: no words could be had, so nothing was tried. */
export const packVerdictSchema = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('good') }),
  z.strictObject({
    status: z.literal('faulty'),
    faults: z.array(packFaultSchema).check(z.minLength(1)),
  }),
  z.strictObject({ status: z.literal('unavailable') }),
])
export type PackVerdict = Readonly<z.infer<typeof packVerdictSchema>>
