import { Switch } from 'radix-ui'
import { useId } from 'react'
import { i18n } from '#i18n'
import { presetSchema, type SiteSetting } from '../../lib/settings/schema'
import { hostOf } from '../../lib/settings/site'
import { presets } from './preset-picker'
import '../switch.css'

interface SiteRowProps {
  readonly setting: SiteSetting
  /** Whether the organisation lets the site be checked. */
  readonly allowed: boolean
  readonly presetLocked: boolean
  readonly live: boolean
  readonly onChange: (setting: SiteSetting) => void
  readonly onLive: (live: boolean) => void
  readonly onDelete: () => void
}

export function SiteRow(props: SiteRowProps) {
  const { setting, allowed, presetLocked, live, onChange, onLive, onDelete } = props
  const { site, preset, marksInPage } = setting
  const id = useId()
  const host = hostOf(site)
  return (
    <li data-site={site}>
      <p className="about">
        <b>{host}</b>
        {site.startsWith('http:') && <span>http</span>}
        {!allowed && <small>{i18n.t('noText.disallowed')}</small>}
      </p>
      <select
        aria-label={i18n.t('options.sites.presetOf', [host])}
        data-choice="preset"
        disabled={presetLocked}
        value={preset ?? ''}
        onChange={({ target }) =>
          onChange({ ...setting, preset: presetSchema.safeParse(target.value).data })
        }
      >
        <option value="">{i18n.t('options.sites.samePreset')}</option>
        {presets.map((name) => (
          <option key={name} value={name}>
            {i18n.t(`options.preset.${name}.title`)}
          </option>
        ))}
      </select>
      <select
        aria-label={i18n.t('options.sites.marksOf', [host])}
        data-choice="marks"
        value={marksInPage === undefined ? '' : String(marksInPage)}
        onChange={({ target }) => {
          const chosen = target.value === '' ? undefined : target.value === 'true'
          onChange({ ...setting, marksInPage: chosen })
        }}
      >
        <option value="">{i18n.t('options.sites.sameMarks')}</option>
        <option value="true">{i18n.t('options.sites.marks')}</option>
        <option value="false">{i18n.t('options.sites.noMarks')}</option>
      </select>
      <label htmlFor={id}>{i18n.t('options.sites.live')}</label>
      <Switch.Root
        id={id}
        className="switch"
        data-choice="live"
        checked={live}
        disabled={!allowed && !live}
        onCheckedChange={onLive}
      >
        <Switch.Thumb className="thumb" />
      </Switch.Root>
      <button type="button" data-action="delete" onClick={onDelete}>
        {i18n.t('options.delete')}
        <span className="visually-hidden">{host}</span>
      </button>
    </li>
  )
}
