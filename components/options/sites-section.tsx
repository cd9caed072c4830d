import { useState } from 'react'
import { i18n } from '#i18n'
import { isAllowed } from '../../lib/settings/policy'
import type { SiteSetting } from '../../lib/settings/schema'
import { siteFromInput } from '../../lib/settings/site'
import { LockMark } from '../lock-mark'
import type { SectionProps } from './options-model'
import { SiteRow } from './site-row'

/** What differs from site to site: preset, marks, and whether it is checked as the user writes. */
export function SitesSection({ state, actions }: SectionProps) {
  const { policy, liveSites } = state
  const { sites } = state.own
  const [typed, setTyped] = useState('')
  const [refused, setRefused] = useState(false)
  const listed: readonly SiteSetting[] = [
    ...sites,
    ...liveSites
      .filter((site) => !sites.some((one) => one.site === site))
      .map((site) => ({ site })),
  ]
  const put = (changed: SiteSetting) =>
    actions.change((settings) => {
      const has = settings.sites.some(({ site }) => site === changed.site)
      return {
        ...settings,
        sites: has
          ? settings.sites.map((one) => (one.site === changed.site ? changed : one))
          : [...settings.sites, changed],
      }
    })

  async function add() {
    const site = siteFromInput(typed)
    setRefused(site === undefined)
    if (site === undefined) return
    if (!listed.some((one) => one.site === site)) await put({ site })
    setTyped('')
  }

  return (
    <>
      {policy.allowedSites && (
        <p className="hint">
          <LockMark /> {i18n.t('options.sites.allowed', [policy.allowedSites.join('、') || '—'])}
        </p>
      )}
      <form
        className="add"
        onSubmit={(event) => {
          event.preventDefault()
          void add()
        }}
      >
        <input
          data-field="site"
          value={typed}
          aria-label={i18n.t('options.sites.address')}
          placeholder={i18n.t('options.sites.address')}
          aria-invalid={refused}
          onChange={({ target }) => setTyped(target.value)}
        />
        <button type="submit" data-action="add-site">
          {i18n.t('options.sites.add')}
        </button>
      </form>
      {refused && (
        <p className="fault" role="alert" data-fault>
          {i18n.t('options.sites.refused')}
        </p>
      )}
      {listed.length === 0 && <p className="empty">{i18n.t('options.sites.none')}</p>}
      <ul className="cards sites">
        {listed.map((site) => (
          <SiteRow
            key={site.site}
            setting={site}
            allowed={isAllowed(policy, site.site)}
            presetLocked={policy.preset !== undefined}
            live={liveSites.includes(site.site)}
            onChange={(changed) => void put(changed)}
            onLive={(live) => actions.setLive(site.site, live)}
            onDelete={() => {
              if (liveSites.includes(site.site)) actions.setLive(site.site, false)
              void actions.change(
                (settings) => ({
                  ...settings,
                  sites: settings.sites.filter((one) => one.site !== site.site),
                }),
                i18n.t('options.sites.deleted'),
              )
            }}
          />
        ))}
      </ul>
    </>
  )
}
