import { i18n } from '#i18n'
import './bulk-bar.css'

interface BulkBarProps {
  /** Questions that the placeholders ask, and the places they stand in. */
  readonly questions: number
  readonly gaps: number
  readonly safeFixes: number
  readonly onFill: () => void
  readonly onFixes: () => void
}

/** What can be done about many findings at once. */
export function BulkBar({ questions, gaps, safeFixes, onFill, onFixes }: BulkBarProps) {
  if (gaps === 0 && safeFixes === 0) return null
  return (
    <div className="bulk-bar">
      {gaps > 0 && (
        <button type="button" className="primary" data-action="fill" onClick={onFill}>
          {i18n.t('bulk.fill')}
          <small>{i18n.t('bulk.fillCount', [questions, gaps])}</small>
        </button>
      )}
      {safeFixes > 0 && (
        <button type="button" data-action="fixes" onClick={onFixes}>
          {i18n.t('bulk.fixes', [safeFixes])}
        </button>
      )}
    </div>
  )
}
