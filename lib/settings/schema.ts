import { z } from 'zod'
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
  enabled: z.boolean().optional(),
  severity: severitySchema.optional(),
  options: z.record(z.string(), z.unknown()).optional(),
})
export type RuleSetting = Readonly<z.infer<typeof ruleSettingSchema>>

/** A hidden finding: a digest (see `suppressionKey`), never text. */
export const ignoredItemSchema = z.strictObject({
  key: z.string().max(64),
  /** Unknown for what was hidden before version 2. */
  ruleId: ruleIdSchema.optional(),
  /** The day it was hidden, as `2026-03-05`. */
  day: z.iso.date().optional(),
})
export type IgnoredItem = Readonly<z.infer<typeof ignoredItemSchema>>

/** What differs on one site; what is left out is as everywhere. */
export const siteSettingSchema = z.strictObject({
  site: sitePatternSchema,
  preset: presetSchema.optional(),
  marksInPage: z.boolean().optional(),
})
export type SiteSetting = Readonly<z.infer<typeof siteSettingSchema>>

/** Everything that the user has chosen. `settingsSchema.parse({})` is the fresh state. */
export const settingsSchema = z.strictObject({
  version: z.literal(SETTINGS_VERSION).default(SETTINGS_VERSION),
  preset: presetSchema.default('recommended'),
  /** By rule id; a rule that is not named follows the preset. */
  rules: z.record(ruleIdSchema, ruleSettingSchema).default({}),
  /** The user's own word lists. */
  packs: z.array(wordPackSchema).max(100).default([]),
  /** The user's own placeholders, units and document types. */
  ownPack: ownPackSchema.default(() => ownPackSchema.parse({})),
  sites: z.array(siteSettingSchema).max(500).default([]),
  /** Whether all findings of a check are underlined in the page. */
  marksInPage: z.boolean().default(true),
  /** Findings that the user has hidden. */
  ignored: z.array(ignoredItemSchema).default([]),
})
export type Settings = Readonly<z.infer<typeof settingsSchema>>

export function freshSettings(): Settings {
  return settingsSchema.parse({})
}
