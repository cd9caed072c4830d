import * as z from 'zod/mini'
import { severitySchema } from '../core/finding'
import { ruleIdSchema } from './names'
import { ownPackSchema } from './own-pack'
import { sitePatternSchema } from './site'
import { wordPackSchema } from './word-pack'

/** Raised with every change of shape; `migrations.ts` leads from each earlier one to the next. */
export const SETTINGS_VERSION = 2

export const presetSchema = z.enum(['quiet', 'recommended', 'strict'])

/** What a user may change about one rule. */
export const ruleSettingSchema = z.strictObject({
  enabled: z.optional(z.boolean()),
  severity: z.optional(severitySchema),
  options: z.optional(z.record(z.string(), z.unknown())),
})
export type RuleSetting = Readonly<z.infer<typeof ruleSettingSchema>>

/** A hidden finding: a digest (see `suppressionKey`), never text. */
export const ignoredItemSchema = z.strictObject({
  key: z.string().check(z.maxLength(64)),
  /** Unknown for what was hidden before version 2. */
  ruleId: z.optional(ruleIdSchema),
  /** The day it was hidden, as `2026-03-05`. */
  day: z.optional(z.iso.date()),
})
export type IgnoredItem = Readonly<z.infer<typeof ignoredItemSchema>>

/** What differs on one site; what is left out is as everywhere. */
export const siteSettingSchema = z.strictObject({
  site: sitePatternSchema,
  preset: z.optional(presetSchema),
  marksInPage: z.optional(z.boolean()),
})
export type SiteSetting = Readonly<z.infer<typeof siteSettingSchema>>

/** Everything that the user has chosen. `settingsSchema.parse({})` is the fresh state. */
export const settingsSchema = z.strictObject({
  version: z._default(z.literal(SETTINGS_VERSION), SETTINGS_VERSION),
  preset: z._default(presetSchema, 'recommended'),
  /** By rule id; a rule that is not named follows the preset. */
  rules: z._default(z.record(ruleIdSchema, ruleSettingSchema), {}),
  /** The user's own word lists. */
  packs: z._default(z.array(wordPackSchema).check(z.maxLength(100)), []),
  /** The user's own placeholders, units and document types. */
  ownPack: z._default(ownPackSchema, () => ownPackSchema.parse({})),
  sites: z._default(z.array(siteSettingSchema).check(z.maxLength(500)), []),
  /** Whether all findings of a check are underlined in the page. */
  marksInPage: z._default(z.boolean(), true),
  /** Findings that the user has hidden. */
  ignored: z._default(z.array(ignoredItemSchema), []),
})
export type Settings = Readonly<z.infer<typeof settingsSchema>>

export function freshSettings(): Settings {
  return settingsSchema.parse({})
}
