import { i18n } from '#i18n'
import { SwitchRow } from './switch-row'
import './page-switches.css'

export interface PageSwitchesProps {
  /** Whether all listed findings are underlined in the page. */
  readonly marks: boolean
  readonly onMarks: (shown: boolean) => void
  /** Whether this site is checked while the user writes; `undefined` where that cannot be. */
  readonly live: boolean | undefined
  readonly onLive: (live: boolean) => void
}

/** What the extension does in the page itself. */
export function PageSwitches({ marks, onMarks, live, onLive }: PageSwitchesProps) {
  return (
    <ul className="page-switches" aria-label={i18n.t('page.label')}>
      <SwitchRow name="marks" label={i18n.t('page.marks')} checked={marks} onChange={onMarks} />
      {live !== undefined && (
        <SwitchRow
          name="live"
          label={i18n.t('page.live')}
          hint={i18n.t('page.liveHint')}
          checked={live}
          onChange={onLive}
        />
      )}
    </ul>
  )
}
