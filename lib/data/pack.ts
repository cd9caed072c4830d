import { z } from 'zod'
import { severitySchema } from '../core/finding'

/** Where rows of a pack come from. A source may grade all of its rows. */
const sourceSchema = z.strictObject({
  title: z.string().min(1),
  severity: z.optional(severitySchema),
})

/** A data pack's face: `pack.json` beside its tables. */
export const packSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z-]*$/u),
  title: z.string().min(1),
  license: z.string().min(1),
  sources: z.record(z.string(), sourceSchema),
})
export type Pack = Readonly<z.infer<typeof packSchema>>
