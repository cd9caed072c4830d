import * as z from 'zod/mini'

const base = { name: z.string(), label: z.string() }

/** One option of a rule as a field of a form. */
export const formFieldSchema = z.discriminatedUnion('kind', [
  z.strictObject({ ...base, kind: z.literal('switch'), initial: z.boolean() }),
  z.strictObject({
    ...base,
    kind: z.literal('number'),
    initial: z.number(),
    whole: z.boolean(),
    minimum: z.optional(z.number()),
    maximum: z.optional(z.number()),
  }),
  z.strictObject({ ...base, kind: z.literal('text'), initial: z.string() }),
  /** A list of words, each at least `shortest` UTF-16 units long. */
  z.strictObject({
    ...base,
    kind: z.literal('words'),
    initial: z.array(z.string()),
    shortest: z.int().check(z.nonnegative()),
  }),
])
export type FormField = Readonly<z.infer<typeof formFieldSchema>>
