import type { Suggestion } from '../lib/core/finding'
import { Change } from './change'

interface SuggestionListProps {
  readonly quote: string
  readonly suggestions: readonly Suggestion[]
  readonly tabIndex: number
  readonly onApply: (text: string) => void
}

/** What the quote could become, each a button that makes the change; the first is the likeliest. */
export function SuggestionList({ quote, suggestions, tabIndex, onApply }: SuggestionListProps) {
  if (suggestions.length === 0) return null
  return (
    <ul className="suggestion-list">
      {suggestions.map(({ text }, index) => (
        <li key={text}>
          <button
            type="button"
            className="suggestion"
            data-action="apply"
            data-rank={index === 0 ? 'first' : 'other'}
            tabIndex={tabIndex}
            onClick={() => onApply(text)}
          >
            <Change quote={quote} text={text} />
          </button>
        </li>
      ))}
    </ul>
  )
}
