import * as z from 'zod/mini'

/** A half-open stretch of a text in UTF-16 code units: `start` is inside it, `end` is not. */
export const rangeSchema = z.strictObject({
  start: z.int().check(z.nonnegative()),
  end: z.int().check(z.nonnegative()),
})
export type Range = Readonly<z.infer<typeof rangeSchema>>

/** Whether two ranges share a position; an empty range counts as the unit at its start. */
export function overlaps(a: Range, b: Range): boolean {
  return a.start < Math.max(b.end, b.start + 1) && b.start < Math.max(a.end, a.start + 1)
}

/** Whether `outer` holds every position of `inner`. */
export function covers(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}
