import { i18n } from '#i18n'
import { Lock } from './icons'

/** Stands beside what the organisation has set. */
export function LockMark() {
  return (
    <span className="lock-mark" title={i18n.t('options.policy.locked')}>
      <Lock />
      {i18n.t('options.policy.lockedShort')}
    </span>
  )
}
