import { i18n } from '#i18n'
import type { NoTextReason } from './check-state'
import './message-state.css'

interface EmptyStateProps {
  readonly reason: NoTextReason
  /** The keys that let the extension read the page, where the user has any. */
  readonly grantKeys: string | undefined
  readonly onRecheck: () => void
  /** Opens the page where any text can be pasted. */
  readonly onWorkbench: () => void
}

/** Nothing was read: what to do next. The verdict above it says that nothing was read. */
export function EmptyState({ reason, grantKeys, onRecheck, onWorkbench }: EmptyStateProps) {
  return (
    <section className="message-state" data-reason={reason}>
      <p>{adviceFor(reason, grantKeys)}</p>
      <div className="ways-out">
        {canCheckAgain(reason) && (
          <button type="button" onClick={onRecheck}>
            {i18n.t('action.recheck')}
          </button>
        )}
        {reason !== 'protected' && (
          <button type="button" data-action="workbench" onClick={onWorkbench}>
            {i18n.t('noText.workbench')}
          </button>
        )}
      </div>
    </section>
  )
}

/** Where the extension may not read, asking again changes nothing. */
function canCheckAgain(reason: NoTextReason): boolean {
  return reason !== 'restricted' && reason !== 'not-granted'
}

function adviceFor(reason: NoTextReason, grantKeys: string | undefined): string {
  if (reason !== 'not-granted') return i18n.t(`noText.${reason}`)
  return grantKeys === undefined
    ? i18n.t('noText.notGranted')
    : i18n.t('noText.notGrantedKeys', [grantKeys])
}
