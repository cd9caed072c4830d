import { Switch } from 'radix-ui'
import { memo, useId, useState } from 'react'
import { i18n } from '#i18n'
import { severities, severitySchema } from '../../lib/core/finding'
import type { RuleSheet } from '../../lib/engine/rule-sheet'
import { withoutRule, withRule } from '../../lib/settings/rule-choice'
import type { RuleSetting } from '../../lib/settings/schema'
import { LockMark } from '../lock-mark'
import type { OptionsActions } from './options-model'
import { RuleDetail } from './rule-detail'
import '../switch.css'

interface RuleRowProps {
  readonly sheet: RuleSheet
  /** What the user has chosen. */
  readonly setting: RuleSetting | undefined
  readonly enabled: boolean
  /** As chosen by the user or the policy; `undefined` where the rule's own holds. */
  readonly severity: RuleSetting['severity']
  /** What the policy sets. */
  readonly lock: RuleSetting | undefined
  readonly onChange: OptionsActions['change']
}

/** One rule: switch, severity, and all the rest when it is opened. */
export const RuleRow = memo(function RuleRow(props: RuleRowProps) {
  const { sheet, setting, enabled, severity, lock, onChange } = props
  const { id, title } = sheet
  const [open, setOpen] = useState(false)
  const detail = useId()
  const isChanged = setting !== undefined
  return (
    <li className="rule-row" data-rule={id} data-enabled={enabled}>
      <div className="rule-line">
        <button
          type="button"
          className="rule-title"
          aria-expanded={open}
          aria-controls={detail}
          onClick={() => setOpen(!open)}
        >
          <span className="turn" aria-hidden="true" />
          <span>{title}</span>
          {isChanged && <i className="changed">{i18n.t('options.rules.changed')}</i>}
          <code>{id}</code>
        </button>
        {lock && <LockMark />}
        <select
          aria-label={i18n.t('options.rules.severityOf', [title])}
          data-severity-of={id}
          data-level={severity ?? sheet.severity}
          disabled={lock?.severity !== undefined}
          value={severity ?? ''}
          onChange={({ target }) => {
            const chosen = severitySchema.safeParse(target.value).data
            void onChange((settings) => withRule(settings, id, { severity: chosen }))
          }}
        >
          <option value="">
            {i18n.t('options.rules.usual', [i18n.t(`severity.${sheet.severity}`)])}
          </option>
          {severities.map((level) => (
            <option key={level} value={level}>
              {i18n.t(`severity.${level}`)}
            </option>
          ))}
        </select>
        <Switch.Root
          className="switch"
          data-rule-switch={id}
          aria-label={i18n.t('options.rules.switchOf', [title])}
          checked={enabled}
          disabled={lock?.enabled !== undefined}
          onCheckedChange={(enabled) =>
            void onChange((settings) => withRule(settings, id, { enabled }))
          }
        >
          <Switch.Thumb className="thumb" />
        </Switch.Root>
      </div>
      {open && (
        <RuleDetail
          id={detail}
          sheet={sheet}
          setting={setting}
          onChange={onChange}
          onReset={() =>
            void onChange(
              (settings) => withoutRule(settings, id),
              i18n.t('options.rules.oneReset', [title]),
            )
          }
        />
      )}
    </li>
  )
})
