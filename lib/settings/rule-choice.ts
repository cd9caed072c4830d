import type { RuleSetting, Settings } from './schema'

/** The settings with something changed about one rule; what is set to `undefined` follows the preset again. */
export function withRule(settings: Settings, ruleId: string, change: RuleSetting): Settings {
  const { [ruleId]: before, ...others } = settings.rules
  const chosen = Object.entries({ ...before, ...change }).filter(([, value]) => value !== undefined)
  if (chosen.length === 0) return { ...settings, rules: others }
  return { ...settings, rules: { ...settings.rules, [ruleId]: Object.fromEntries(chosen) } }
}

/** The settings with one option of a rule set; `undefined` leaves it to the rule. */
export function withOption(
  settings: Settings,
  ruleId: string,
  name: string,
  value: unknown,
): Settings {
  const { [name]: _, ...others } = settings.rules[ruleId]?.options ?? {}
  const options = value === undefined ? others : { ...others, [name]: value }
  return withRule(settings, ruleId, {
    options: Object.keys(options).length === 0 ? undefined : options,
  })
}

/** The settings with nothing chosen about one rule. */
export function withoutRule(settings: Settings, ruleId: string): Settings {
  const { [ruleId]: _, ...rules } = settings.rules
  return { ...settings, rules }
}
