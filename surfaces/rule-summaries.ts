import type { RuleSummary } from '../components/check-state'
import type { RuleDescription } from '../lib/messaging/catalogue'
import type { Policy } from '../lib/settings/policy'
import type { Settings } from '../lib/settings/schema'

/** The rules as the popup shows them under the user's settings. */
export function summarise(
  rules: readonly RuleDescription[],
  settings: Settings | undefined,
  policy: Policy | undefined,
): RuleSummary[] {
  return rules.map(({ id, title, category, severity, rationale, isStrict }) => ({
    id,
    title,
    category,
    severity: settings?.rules[id]?.severity ?? severity,
    rationale,
    enabled: settings?.rules[id]?.enabled ?? (!isStrict || settings?.preset === 'strict'),
    isSwitchedOff:
      settings?.rules[id]?.enabled === false && (!isStrict || settings.preset === 'strict'),
    isLocked: policy?.rules?.[id]?.enabled !== undefined,
  }))
}

/** The settings with one rule switched, its severity and options kept. */
export function withRule(settings: Settings, ruleId: string, enabled: boolean): Settings {
  const rule = { ...settings.rules[ruleId], enabled }
  return { ...settings, rules: { ...settings.rules, [ruleId]: rule } }
}
