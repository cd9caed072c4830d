import { i18n } from '#i18n'
import type { RuleSheet } from '../../lib/engine/rule-sheet'
import { withOption } from '../../lib/settings/rule-choice'
import type { RuleSetting } from '../../lib/settings/schema'
import { MarkedText } from './marked-text'
import { OptionField } from './option-field'
import type { OptionsActions } from './options-model'

/** More examples than this say nothing new on a first look. */
const SHOWN = 6

interface RuleDetailProps {
  readonly id: string
  readonly sheet: RuleSheet
  readonly setting: RuleSetting | undefined
  readonly onChange: OptionsActions['change']
  readonly onReset: () => void
}

/** Why a rule is there, what it finds and leaves alone, and its options. */
export function RuleDetail({ id, sheet, setting, onChange, onReset }: RuleDetailProps) {
  return (
    <div className="rule-detail" id={id}>
      <p>{sheet.rationale}</p>
      <p className="basis">
        {i18n.t('options.rules.basis')}
        {sheet.basis
          .map(({ source, clause }) => [source, clause].filter(Boolean).join('：'))
          .join('；')}
      </p>
      {sheet.fields.length > 0 && (
        <div className="rule-form">
          {sheet.fields.map((field) => (
            <OptionField
              key={field.name}
              field={field}
              value={setting?.options?.[field.name]}
              onChange={(value) =>
                void onChange((settings) => withOption(settings, sheet.id, field.name, value))
              }
            />
          ))}
        </div>
      )}
      <h4>{i18n.t('options.rules.finds')}</h4>
      <ul className="examples">
        {sheet.examples.slice(0, SHOWN).map(({ bad, good }) => (
          <li key={bad}>
            <MarkedText text={bad} />
            {good !== undefined && (
              <>
                <span className="arrow" aria-hidden="true">
                  →
                </span>
                <span className="good">{good}</span>
              </>
            )}
          </li>
        ))}
      </ul>
      <h4>{i18n.t('options.rules.leaves')}</h4>
      <ul className="examples">
        {sheet.allows.slice(0, SHOWN).map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      {setting !== undefined && (
        <button type="button" data-action="reset-rule" onClick={onReset}>
          {i18n.t('options.rules.resetOne')}
        </button>
      )}
    </div>
  )
}
