import { i18n } from '#i18n'
import type { Suggestion } from '../lib/core/finding'

interface SuggestionListProps {
  readonly quote: string
  readonly suggestions: readonly Suggestion[]
}

/** What the quote could become, one line each: 苗条 → 苗头, or → 删去. */
export function SuggestionList({ quote, suggestions }: SuggestionListProps) {
  if (suggestions.length === 0) return null
  return (
    <ul className="suggestion-list">
      {suggestions.map(({ text }) => (
        <li key={text}>
          {text !== '' && quote !== '' && <del>{quote}</del>}
          <span className="arrow" role="img" aria-label={i18n.t('finding.becomes')}>
            →
          </span>
          {text === '' ? <em>{i18n.t('finding.delete')}</em> : <ins>{text}</ins>}
        </li>
      ))}
    </ul>
  )
}
