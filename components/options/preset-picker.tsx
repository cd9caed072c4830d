import { i18n } from '#i18n'
import type { RuleSheet } from '../../lib/engine/rule-sheet'
import type { Settings } from '../../lib/settings/schema'
import { LockMark } from '../lock-mark'
import { presetEffect } from './preset-effects'

export const presets = ['quiet', 'recommended', 'strict'] as const

interface PresetPickerProps {
  readonly sheets: readonly RuleSheet[]
  readonly preset: Settings['preset']
  readonly locked: boolean
  readonly onChange: (preset: Settings['preset']) => void
}

/** The three presets side by side, each with what it changes. */
export function PresetPicker({ sheets, preset, locked, onChange }: PresetPickerProps) {
  return (
    <fieldset className="presets" disabled={locked}>
      <legend>
        {i18n.t('options.preset.title')} {locked && <LockMark />}
      </legend>
      {presets.map((name) => {
        const { shown, differing } = presetEffect(sheets, name)
        const isLess = name === 'quiet'
        return (
          <div key={name} className="preset" data-chosen={name === preset}>
            <label>
              <input
                type="radio"
                name="preset"
                value={name}
                checked={name === preset}
                onChange={() => onChange(name)}
              />
              <b>{i18n.t(`options.preset.${name}.title`)}</b>
              <span className="count">{i18n.t('options.preset.shown', [shown])}</span>
              <small>{i18n.t(`options.preset.${name}.hint`)}</small>
            </label>
            {differing.length > 0 && (
              <details>
                <summary>
                  {i18n.t(`options.preset.${isLess ? 'less' : 'more'}`, [differing.length])}
                </summary>
                <p>{differing.map(({ title }) => title).join('、')}</p>
              </details>
            )}
          </div>
        )
      })}
    </fieldset>
  )
}
