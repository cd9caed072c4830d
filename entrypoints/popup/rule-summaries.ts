import type { RuleSummary } from '../../components/check-state'
import type { Rule } from '../../lib/core/rule'
import type { Settings } from '../../lib/settings/schema'

/** The rules as the popup shows them under the user's settings. */
export function summarise(rules: readonly Rule[], settings: Settings | undefined): RuleSummary[] {
  return rules.map(({ id, meta }) => ({
    id,
    title: meta.title,
    category: meta.category,
    severity: settings?.rules[id]?.severity ?? meta.severity,
    rationale: meta.rationale,
    enabled: settings?.rules[id]?.enabled ?? true,
  }))
}

/** The settings with one rule switched, its severity and options kept. */
export function withRule(settings: Settings, ruleId: string, enabled: boolean): Settings {
  const rule = { ...settings.rules[ruleId], enabled }
  return { ...settings, rules: { ...settings.rules, [ruleId]: rule } }
}
