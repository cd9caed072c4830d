import { i18n } from '#i18n'
import type { FailureReason } from './check-state'
import './message-state.css'

interface FailedStateProps {
  readonly reason: FailureReason
  readonly detail: string | undefined
  readonly onRecheck: () => void
}

/** The check did not finish: why, as far as it is known, and what to do next. */
export function FailedState({ reason, detail, onRecheck }: FailedStateProps) {
  return (
    <section className="message-state" data-reason={reason}>
      <p>{adviceFor(reason)}</p>
      <button type="button" onClick={onRecheck}>
        {i18n.t('action.recheck')}
      </button>
      {detail !== undefined && (
        <details>
          <summary>{i18n.t('failed.detail')}</summary>
          <pre>{detail}</pre>
        </details>
      )}
    </section>
  )
}

function adviceFor(reason: FailureReason): string {
  switch (reason) {
    case 'check':
      return i18n.t('failed.advice')
    case 'superseded':
      return i18n.t('failed.superseded')
    case 'no-tab':
      return i18n.t('failed.noTab')
  }
}
