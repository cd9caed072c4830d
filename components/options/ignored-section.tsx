import { i18n } from '#i18n'
import type { IgnoredItem } from '../../lib/settings/schema'
import type { SectionProps } from './options-model'

/** Hidden findings by rule. Their words are not kept, so the rule and the day are all there is to show. */
export function IgnoredSection({ state, actions }: SectionProps) {
  const { ignored } = state.own
  const titles = new Map(state.sheets.map(({ id, title }) => [id, title]))
  const groups = [...Map.groupBy(ignored, ({ ruleId }) => ruleId ?? '')]
  const restore = (items: readonly IgnoredItem[]) => {
    const keys = new Set(items.map(({ key }) => key))
    return actions.change(
      (settings) => ({
        ...settings,
        ignored: settings.ignored.filter(({ key }) => !keys.has(key)),
      }),
      i18n.t('status.restored', [keys.size]),
    )
  }
  if (ignored.length === 0) return <p className="empty">{i18n.t('options.ignored.none')}</p>
  return (
    <>
      <p className="buttons">
        <button type="button" data-action="restore-all" onClick={() => void restore(ignored)}>
          {i18n.t('options.ignored.all', [ignored.length])}
        </button>
      </p>
      <ul className="cards">
        {groups.map(([ruleId, items]) => (
          <li key={ruleId} data-ignored-rule={ruleId}>
            <details>
              <summary>
                <b>{titles.get(ruleId) ?? (ruleId || i18n.t('options.ignored.earlier'))}</b>
                <span>{i18n.t('options.ignored.count', [items.length])}</span>
              </summary>
              <ul className="days">
                {items.map((item) => (
                  <li key={item.key}>
                    <span>{item.day ?? i18n.t('options.ignored.noDay')}</span>
                    <button
                      type="button"
                      data-action="restore"
                      onClick={() => void restore([item])}
                    >
                      {i18n.t('ignored.restore')}
                    </button>
                  </li>
                ))}
              </ul>
            </details>
            <button type="button" data-action="restore-rule" onClick={() => void restore(items)}>
              {i18n.t('options.ignored.rule')}
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
