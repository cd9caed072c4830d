import { type MouseEvent, memo } from 'react'
import { i18n } from '#i18n'
import type { ReportedFinding } from '../lib/engine/report'
import './finding-card.css'
import { BasisDetails } from './basis-details'
import type { RuleSummary } from './check-state'
import { findingId } from './finding-id'
import { QuoteInContext } from './quote-in-context'
import { SeverityMark } from './severity-mark'
import { SuggestionList } from './suggestion-list'

export interface FindingActions {
  readonly onLocate: (finding: ReportedFinding) => void
  readonly onIgnore: (finding: ReportedFinding) => void
}

interface FindingCardProps extends FindingActions {
  readonly finding: ReportedFinding
  readonly rule: RuleSummary | undefined
  /** The one card of the list that the Tab key reaches. */
  readonly current: boolean
}

/** One finding. The list handles its keys; a click anywhere but on a control locates it. */
export const FindingCard = memo(function FindingCard(props: FindingCardProps) {
  const { finding, rule, current, onLocate, onIgnore } = props
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
      <article tabIndex={tabIndex} aria-keyshortcuts="Enter I" onClick={locateUnlessUsedOtherwise}>
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
            <SuggestionList quote={finding.quote} suggestions={finding.suggestions} />
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
