import { useId } from 'react'
import { i18n } from '#i18n'
import { categories } from '../lib/core/finding'
import type { RuleSummary } from './check-state'
import { LockMark } from './lock-mark'
import { PanelHead } from './panel-head'
import { SeverityMark } from './severity-mark'
import { Switch } from './switch'
import './rule-switches.css'

interface RuleSwitchesProps {
  readonly rules: readonly RuleSummary[]
  readonly onSwitch: (ruleId: string, enabled: boolean) => void
  readonly onBack: () => void
}

/** Every rule by category, each with its switch. */
export function RuleSwitches({ rules, onSwitch, onBack }: RuleSwitchesProps) {
  const byCategory = Map.groupBy(rules, ({ category }) => category)
  const enabled = rules.filter((rule) => rule.enabled).length
  return (
    <section className="rule-switches">
      <PanelHead title={i18n.t('rules.title')} onBack={onBack}>
        <span>{i18n.t('rules.count', [enabled, rules.length])}</span>
        <p>{i18n.t('rules.hint')}</p>
      </PanelHead>
      {categories
        .filter((category) => byCategory.has(category))
        .map((category) => (
          <section key={category}>
            <h3>{i18n.t(`category.${category}`)}</h3>
            <ul className="choices">
              {byCategory.get(category)?.map((rule) => (
                <RuleSwitch key={rule.id} rule={rule} onSwitch={onSwitch} />
              ))}
            </ul>
          </section>
        ))}
    </section>
  )
}

interface RuleSwitchProps {
  readonly rule: RuleSummary
  readonly onSwitch: (ruleId: string, enabled: boolean) => void
}

function RuleSwitch({ rule, onSwitch }: RuleSwitchProps) {
  const id = useId()
  return (
    <li data-enabled={rule.enabled}>
      <label htmlFor={id}>
        <span className="rule-title">{rule.title}</span>
        <SeverityMark severity={rule.severity} />
        {rule.isLocked && <LockMark />}
        <small>{rule.rationale}</small>
      </label>
      <Switch
        id={id}
        data-rule-switch={rule.id}
        checked={rule.enabled}
        disabled={rule.isLocked === true}
        onChange={(enabled) => onSwitch(rule.id, enabled)}
      />
    </li>
  )
}
