import { i18n } from '#i18n'
import { Close } from '../icons'
import './toast.css'

/** What was just done. It stays until the next change, so that undo can be reached without hurry. */
export interface ToastMessage {
  readonly text: string
  readonly undo?: () => void
}

interface ToastProps {
  readonly message: ToastMessage | undefined
  readonly onClose: () => void
}

export function Toast({ message, onClose }: ToastProps) {
  return (
    <div className="toast" role="status">
      {message && (
        <p>
          <span>{message.text}</span>
          {message.undo && (
            <button type="button" data-action="undo" onClick={message.undo}>
              {i18n.t('status.undo')}
            </button>
          )}
          <button type="button" className="icon-button" data-action="close" onClick={onClose}>
            <Close />
            <span className="visually-hidden">{i18n.t('status.close')}</span>
          </button>
        </p>
      )}
    </div>
  )
}
