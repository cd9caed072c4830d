import * as z from 'zod/mini'
import { severitySchema } from '../core/finding'
import { nameSchema, ruleIdSchema } from './names'
import { presetSchema, type RuleSetting, type Settings } from './schema'
import { MAX_ROWS, type WordPack, wordRowSchema } from './word-pack'

/** A host, or with `*.` before it the host and all below it. */
const hostPatternSchema = z.string().check(z.maxLength(255), z.regex(/^(?:\*\.)?[^\s/*:?#<>@]+$/u))

const policyRuleSchema = z.strictObject({
  enabled: z.optional(z.boolean()),
  severity: z.optional(severitySchema),
})

const policyRowSchema = z.extend(z.pick(wordRowSchema, { wrong: true, right: true }), {
  except: z.optional(
    z.array(z.string().check(z.minLength(1), z.maxLength(40))).check(z.maxLength(20)),
  ),
  note: z.optional(z.string().check(z.maxLength(120))),
})

const policyPackSchema = z.strictObject({
  title: nameSchema,
  rows: z.array(policyRowSchema).check(z.maxLength(MAX_ROWS)),
})

/** What an organisation sets for its users through `storage.managed`. All of it is optional, and all of it wins. */
export const policySchema = z.strictObject({
  preset: z
    .optional(presetSchema)
    .check(z.describe('检查预设：quiet 只看错误，recommended 推荐，strict 严格')),
  rules: z
    .optional(z.record(ruleIdSchema, policyRuleSchema))
    .check(z.describe('按规则 id 锁定开关和级别；写在这里的规则用户不能再改')),
  packs: z
    .optional(z.array(policyPackSchema).check(z.maxLength(50)))
    .check(z.describe('统一下发的词表：错词、正词（留空表示不应使用）、例外、说明')),
  units: z
    .optional(z.array(nameSchema).check(z.maxLength(200)))
    .check(z.describe('本单位、本地名称')),
  allowedSites: z
    .optional(z.array(hostPatternSchema).check(z.maxLength(500)))
    .check(z.describe('只允许在这些网站检查，如 oa.example.cn、*.example.cn；不设则不限')),
})
export type Policy = Readonly<z.infer<typeof policySchema>>

/** A policy as read: the parts that are sound, and the names of those that are not. */
export interface ReadPolicy {
  readonly policy: Policy
  readonly faults: readonly string[]
}

/** Takes a policy part by part: one mistaken part must not unlock the others. Never throws. */
export function parsePolicy(raw: unknown): ReadPolicy {
  const parts = z.record(z.string(), z.unknown()).safeParse(raw ?? {})
  if (!parts.success) return { policy: {}, faults: ['*'] }
  const sound: Record<string, unknown> = {}
  const faults: string[] = []
  for (const [name, value] of Object.entries(parts.data)) {
    const part = policySchema.safeParse({ [name]: value })
    if (part.success) Object.assign(sound, part.data)
    else faults.push(name)
  }
  return { policy: policySchema.parse(sound), faults }
}

/** The settings under a policy: where both say something, the policy's word holds. */
export function underPolicy(settings: Settings, policy: Policy): Settings {
  const rules: Record<string, RuleSetting> = { ...settings.rules }
  for (const [ruleId, lock] of Object.entries(policy.rules ?? {})) {
    rules[ruleId] = { ...rules[ruleId], ...lock }
  }
  const units = new Set([...(policy.units ?? []), ...settings.ownPack.units])
  return {
    ...settings,
    preset: policy.preset ?? settings.preset,
    sites: policy.preset ? settings.sites.map(({ preset: _, ...rest }) => rest) : settings.sites,
    rules,
    packs: [...policyPacks(policy), ...settings.packs],
    ownPack: { ...settings.ownPack, units: [...units] },
  }
}

/** The packs of a policy in the shape of the user's own; always on. */
export function policyPacks({ packs = [] }: Policy): WordPack[] {
  return packs.map(({ title, rows }, index) => ({
    id: `policy-${index + 1}`,
    title,
    enabled: true,
    rows: rows.map((row) => wordRowSchema.parse(row)),
  }))
}

/** Whether a policy lets a site (a match pattern) be checked. Without a list every page may be. */
export function isAllowed({ allowedSites }: Policy, site: string | undefined): boolean {
  if (allowedSites === undefined) return true
  const host = URL.parse(site?.replace(/\*$/u, '') ?? '')?.hostname
  if (host === undefined) return false
  return allowedSites.some((allowed) =>
    allowed.startsWith('*.')
      ? host === allowed.slice(2) || host.endsWith(allowed.slice(1))
      : host === allowed,
  )
}
