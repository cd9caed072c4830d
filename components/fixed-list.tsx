import { i18n } from '#i18n'
import type { ReportedFinding } from '../lib/engine/report'
import type { RuleSummary } from './check-state'
import { findingId } from './finding-id'
import { OutcomeNote } from './outcome-note'
import { VisibleBreaks } from './visible-breaks'
import './fixed-list.css'

interface FixedListProps {
  readonly fixed: readonly ReportedFinding[]
  readonly rules: ReadonlyMap<string, RuleSummary>
}

/** What has been fixed since the draft was checked first, as it was last seen. */
export function FixedList({ fixed, rules }: FixedListProps) {
  if (fixed.length === 0) return <p className="nothing-here">{i18n.t('fixed.none')}</p>
  return (
    <ul className="fixed-list">
      {fixed.map((finding) => (
        <li key={findingId(finding)} data-fixed={findingId(finding)}>
          <p>
            <span className="rule-title">{rules.get(finding.ruleId)?.title ?? finding.ruleId}</span>
            <span className="in-context">
              {finding.context.before}
              <del>
                <VisibleBreaks text={finding.quote} />
              </del>
              {finding.context.after}
            </span>
          </p>
          <OutcomeNote outcome="applied" />
        </li>
      ))}
    </ul>
  )
}
