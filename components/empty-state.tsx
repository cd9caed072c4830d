import { i18n } from '#i18n'
import type { NoTextReason } from './check-state'
import './message-state.css'

interface EmptyStateProps {
  readonly reason: NoTextReason
  readonly onRecheck: () => void
}

/** Nothing was read: what to do next. The verdict above it says that nothing was read. */
export function EmptyState({ reason, onRecheck }: EmptyStateProps) {
  return (
    <section className="message-state" data-reason={reason}>
      <p>{i18n.t(`noText.${reason}`)}</p>
      {reason !== 'restricted' && (
        <button type="button" onClick={onRecheck}>
          {i18n.t('action.recheck')}
        </button>
      )}
    </section>
  )
}
