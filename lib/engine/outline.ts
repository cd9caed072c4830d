import * as z from 'zod/mini'

/** More headings than these are no outline that anyone looks at. */
export const MAX_HEADINGS = 5000

/** A section that the document type asks for and the draft has not. */
export const missingSectionSchema = z.strictObject({
  /** The finding that tells of it: it is no longer missed once that finding is hidden. */
  ruleId: z.string(),
  entry: z.string(),
  title: z.string(),
  /** It would stand before the heading with this index; the number of headings: at the end. */
  before: z.int().check(z.nonnegative()),
})
export type MissingSection = Readonly<z.infer<typeof missingSectionSchema>>

/** How a draft is built: its title, its headings in order, and what is missing among them. */
export const outlineSchema = z.strictObject({
  title: z.optional(z.string()),
  headings: z.array(
    z.strictObject({
      level: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
      /** The number as written, with its mark. */
      marker: z.string(),
      text: z.string(),
      /** UTF-16 offset at which the heading begins. */
      start: z.int().check(z.nonnegative()),
    }),
  ),
  missing: z.array(missingSectionSchema),
})
export type ReportOutline = Readonly<z.infer<typeof outlineSchema>>
