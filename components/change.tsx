import { i18n } from '#i18n'
import { VisibleBreaks } from './visible-breaks'

interface ChangeProps {
  readonly quote: string
  /** What the quote becomes; empty: it goes. */
  readonly text: string
}

/** A change in one line: 苗条 → 苗头, or 苗条 → 删去. */
export function Change({ quote, text }: ChangeProps) {
  return (
    <span className="change">
      {quote !== '' && (
        <>
          <del>
            <VisibleBreaks text={quote} />
          </del>
          <span className="arrow" role="img" aria-label={i18n.t('finding.becomes')}>
            →
          </span>
        </>
      )}
      {text === '' ? <em>{i18n.t('finding.delete')}</em> : <ins>{text}</ins>}
    </span>
  )
}
