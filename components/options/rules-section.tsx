import { useDeferredValue, useState } from 'react'
import { i18n } from '#i18n'
import { categories } from '../../lib/core/finding'
import { underPolicy } from '../../lib/settings/policy'
import { SwitchRow } from '../switch-row'
import type { SectionProps } from './options-model'
import { PresetPicker } from './preset-picker'
import { RuleGroup } from './rule-group'
import { searchRules } from './search-rules'
import './rules-section.css'

/** Presets, and every rule in a tree that can be searched. */
export function RulesSection({ state, actions }: SectionProps) {
  const { own, policy, sheets } = state
  const [query, setQuery] = useState('')
  const found = searchRules(sheets, useDeferredValue(query))
  const byCategory = Map.groupBy(found, ({ category }) => category)
  const inForce = underPolicy(own, policy)
  return (
    <>
      <PresetPicker
        sheets={sheets}
        preset={inForce.preset}
        locked={policy.preset !== undefined}
        onChange={(preset) => void actions.change((settings) => ({ ...settings, preset }))}
      />
      <ul className="general">
        <SwitchRow
          name="marks"
          label={i18n.t('page.marks')}
          checked={own.marksInPage}
          onChange={(marksInPage) =>
            void actions.change((settings) => ({ ...settings, marksInPage }))
          }
        />
      </ul>
      <div className="rule-search">
        <input
          type="search"
          value={query}
          placeholder={i18n.t('options.rules.search')}
          aria-label={i18n.t('options.rules.search')}
          onChange={({ target }) => setQuery(target.value)}
        />
        <span role="status">{i18n.t('options.rules.found', [found.length, sheets.length])}</span>
        <button
          type="button"
          data-action="reset-rules"
          disabled={Object.keys(own.rules).length === 0}
          onClick={() =>
            void actions.change(
              (settings) => ({ ...settings, rules: {} }),
              i18n.t('options.rules.wasReset'),
            )
          }
        >
          {i18n.t('options.rules.reset')}
        </button>
      </div>
      {found.length === 0 && <p className="empty">{i18n.t('options.rules.none')}</p>}
      {categories
        .filter((category) => byCategory.has(category))
        .map((category) => (
          <RuleGroup
            key={category}
            category={category}
            sheets={byCategory.get(category) ?? []}
            inForce={inForce}
            state={state}
            actions={actions}
          />
        ))}
    </>
  )
}
