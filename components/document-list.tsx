import { i18n } from '#i18n'
import { Close } from './icons'
import './document-list.css'

export interface ListedDocument {
  readonly id: number
  readonly name: string
  /** What is known of it in a few words: 12 处, 读取中, 读不出来. */
  readonly status: string
  readonly tone: 'busy' | 'failed' | 'findings' | 'clean' | 'quiet'
}

interface DocumentListProps {
  readonly documents: readonly ListedDocument[]
  readonly active: number
  readonly onChoose: (id: number) => void
  readonly onClose: (id: number) => void
}

/** The texts that are open: one is shown, each says how it stands. */
export function DocumentList({ documents, active, onChoose, onClose }: DocumentListProps) {
  return (
    <nav className="document-list" aria-label={i18n.t('workbench.documents')}>
      <ul>
        {documents.map(({ id, name, status, tone }) => (
          <li key={id} data-document={id} data-tone={tone}>
            <button
              type="button"
              data-action="choose"
              aria-current={id === active}
              title={name}
              onClick={() => onChoose(id)}
            >
              <span className="name">{name}</span>
              <span className="status">{status}</span>
            </button>
            <button
              type="button"
              className="icon-button"
              data-action="close"
              aria-label={i18n.t('workbench.close', [name])}
              onClick={() => onClose(id)}
            >
              <Close />
            </button>
          </li>
        ))}
      </ul>
    </nav>
  )
}
