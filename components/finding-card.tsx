import { type MouseEvent, memo } from 'react'
import { i18n } from '#i18n'
import type { ReportedFinding } from '../lib/engine/report'
import './finding-card.css'
import { BasisDetails } from './basis-details'
import type { RuleSummary } from './check-state'
import type { EditOutcome } from './edit-outcome'
import { findingId } from './finding-id'
import { OutcomeNote } from './outcome-note'
import { QuoteInContext } from './quote-in-context'
import { SeverityMark } from './severity-mark'
import { SuggestionList } from './suggestion-list'

export interface FindingActions {
  readonly onLocate: (finding: ReportedFinding) => void
  readonly onIgnore: (finding: ReportedFinding) => void
  /** Puts `text`, one of the finding's suggestions, in the place of its quote. */
  readonly onApply: (finding: ReportedFinding, text: string) => void
}

interface FindingCardProps extends FindingActions {
  readonly finding: ReportedFinding
  readonly rule: RuleSummary | undefined
  /** The one card of the list that the Tab key reaches. */
  readonly current: boolean
  /** What became of the last edit of this place, if it was edited. */
  readonly outcome: EditOutcome | undefined
}

/** One finding. The list handles its keys; a click anywhere but on a control locates it. */
export const FindingCard = memo(function FindingCard(props: FindingCardProps) {
  const { finding, rule, current, outcome, onLocate, onIgnore, onApply } = props
  const tabIndex = current ? 0 : -1

  function locateUnlessUsedOtherwise(event: MouseEvent<HTMLElement>) {
    const onControl = (event.target as Element).closest('button, details') !== null
    const selecting = getSelection()?.isCollapsed === false
    if (!onControl && !selecting) onLocate(finding)
  }

  return (
    <li
      className="finding-card"
      data-finding={findingId(finding)}
      data-rule={finding.ruleId}
      data-category={finding.category}
      data-severity={finding.severity}
      data-start={finding.range.start}
      data-end={finding.range.end}
    >
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: Enter is handled once, by the list */}
      <article
        tabIndex={tabIndex}
        aria-keyshortcuts="Enter A I"
        onClick={locateUnlessUsedOtherwise}
      >
        <header>
          <SeverityMark severity={finding.severity} />
          <span className="rule-title">{rule?.title ?? finding.ruleId}</span>
          <button
            type="button"
            data-action="locate"
            tabIndex={tabIndex}
            onClick={() => onLocate(finding)}
          >
            {i18n.t('finding.locate')}
          </button>
          <button
            type="button"
            data-action="ignore"
            tabIndex={tabIndex}
            onClick={() => onIgnore(finding)}
          >
            {i18n.t('finding.ignore')}
          </button>
        </header>
        <QuoteInContext finding={finding} />
        <div className="explanation">
          <div className="advice">
            <p>{finding.message}</p>
            {outcome !== 'applied' && (
              <SuggestionList
                quote={finding.quote}
                suggestions={finding.suggestions}
                tabIndex={tabIndex}
                onApply={(text) => onApply(finding, text)}
              />
            )}
            {outcome !== undefined && <OutcomeNote outcome={outcome} />}
          </div>
          <BasisDetails
            rationale={rule?.rationale}
            basis={finding.basis ?? []}
            focusable={current}
          />
        </div>
      </article>
    </li>
  )
})
