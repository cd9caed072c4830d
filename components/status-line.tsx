import { i18n } from '#i18n'
import type { EditOutcome } from './edit-outcome'
import { editedText } from './edited-text'
import { Close } from './icons'
import './status-line.css'

/** What became of the user's last action, where it needs a word. */
export type StatusMessage =
  | { readonly kind: 'ignored'; readonly count: number }
  | { readonly kind: 'restored'; readonly count: number }
  | { readonly kind: 'edited'; readonly outcomes: readonly EditOutcome[] }
  | { readonly kind: 'stale' | 'unavailable' | 'not-saved' | 'not-exported' | 'unanswered' }

interface StatusLineProps {
  readonly message: StatusMessage | undefined
  readonly onUndo: () => void
  readonly onRecheck: () => void
  readonly onClose: () => void
}

/** One line at the foot of the window; it stays until the next action, so that undo can be reached. */
export function StatusLine({ message, onUndo, onRecheck, onClose }: StatusLineProps) {
  return (
    <div className="status-line" role="status">
      {message !== undefined && (
        <p data-message={message.kind}>
          <span>{messageText(message)}</span>
          {message.kind === 'ignored' && (
            <button type="button" data-action="undo" title="Z" onClick={onUndo}>
              {i18n.t('status.undo')}
            </button>
          )}
          {message.kind === 'stale' && (
            <button type="button" data-action="recheck" title="R" onClick={onRecheck}>
              {i18n.t('action.recheck')}
            </button>
          )}
          <button type="button" aria-label={i18n.t('status.close')} onClick={onClose}>
            <Close />
          </button>
        </p>
      )}
    </div>
  )
}

function messageText(message: StatusMessage): string {
  switch (message.kind) {
    case 'ignored':
    case 'restored':
      return i18n.t(`status.${message.kind}`, [message.count])
    case 'edited':
      return editedText(message.outcomes)
    case 'not-saved':
      return i18n.t('status.notSaved')
    case 'not-exported':
      return i18n.t('status.notExported')
    default:
      return i18n.t(`status.${message.kind}`)
  }
}
