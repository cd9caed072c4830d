import { i18n } from '#i18n'
import type { Category } from '../../lib/core/finding'
import type { RuleSheet } from '../../lib/engine/rule-sheet'
import { withRule } from '../../lib/settings/rule-choice'
import type { Settings } from '../../lib/settings/schema'
import type { SectionProps } from './options-model'
import { RuleRow } from './rule-row'

interface RuleGroupProps extends SectionProps {
  readonly category: Category
  /** The rules to show, of this category. */
  readonly sheets: readonly RuleSheet[]
  readonly inForce: Settings
}

/** Whether a rule runs under the settings in force. */
export function isOn({ id, isStrict }: RuleSheet, { rules, preset }: Settings): boolean {
  return rules[id]?.enabled ?? (!isStrict || preset === 'strict')
}

/** One category of the tree, with a switch for all that is shown of it. */
export function RuleGroup({ category, sheets, inForce, state, actions }: RuleGroupProps) {
  const on = sheets.filter((sheet) => isOn(sheet, inForce)).length
  const title = i18n.t(`category.${category}`)
  const all = on < sheets.length
  const switchAll = () =>
    actions.change(
      (settings) =>
        sheets.reduce((changed, { id }) => withRule(changed, id, { enabled: all }), settings),
      i18n.t(all ? 'options.rules.allOn' : 'options.rules.allOff', [title, sheets.length]),
    )
  return (
    <details className="rule-group" data-category={category} open>
      <summary>
        <h3>{title}</h3>
        <span>{i18n.t('rules.count', [on, sheets.length])}</span>
      </summary>
      <button type="button" className="switch-all" onClick={() => void switchAll()}>
        {i18n.t(all ? 'options.rules.turnOn' : 'options.rules.turnOff')}
        <span className="visually-hidden">{title}</span>
      </button>
      <ul>
        {sheets.map((sheet) => (
          <RuleRow
            key={sheet.id}
            sheet={sheet}
            setting={state.own.rules[sheet.id]}
            enabled={isOn(sheet, inForce)}
            severity={inForce.rules[sheet.id]?.severity}
            lock={state.policy.rules?.[sheet.id]}
            onChange={actions.change}
          />
        ))}
      </ul>
    </details>
  )
}
