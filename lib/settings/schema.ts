import { z } from 'zod'
import { severitySchema } from '../core/finding'
import { ownPackSchema } from './own-pack'

/** What a user may change about one rule. */
export const ruleSettingSchema = z.strictObject({
  enabled: z.boolean().optional(),
  severity: severitySchema.optional(),
  options: z.record(z.string(), z.unknown()).optional(),
})

/** Everything that the user has chosen. `settingsSchema.parse({})` is the fresh state. */
export const settingsSchema = z.strictObject({
  version: z.literal(1).default(1),
  preset: z.enum(['quiet', 'recommended', 'strict']).default('recommended'),
  /** By rule id; a rule that is not named follows the preset. */
  rules: z.record(z.string(), ruleSettingSchema).default({}),
  /** The user's own words, placeholders, units and document types. */
  ownPack: ownPackSchema.default(() => ownPackSchema.parse({})),
  /** Whether all findings of a check are underlined in the page. */
  marksInPage: z.boolean().default(true),
  /** Keys of hidden findings (see `suppressionKey`): digests, never text. */
  ignored: z.array(z.string()).default([]),
})
export type Settings = Readonly<z.infer<typeof settingsSchema>>
