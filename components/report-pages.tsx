import { type ReactNode, useMemo } from 'react'
import { chooseSafeFixes, type SafeFix } from '../lib/core/fix'
import type { CheckReport, ReportedFinding } from '../lib/engine/report'
import type { FillValues } from '../lib/filling/fill-values'
import { groupGaps } from '../lib/filling/group-gaps'
import type { RuleSummary } from './check-state'
import type { EditOutcomes } from './edit-outcome'
import { FillView } from './fill-view'
import type { FindingActions } from './finding-card'
import { FixPreview } from './fix-preview'
import { ReportView, type ReportViewProps } from './report-view'

/** The list of findings, and what leads on from it: the safe fixes before they are applied, and the gaps to fill. */
export type ReportPage = 'report' | 'fixes' | 'fill'

/** What a report needs from whoever shows it. */
export interface ReportPagesActions extends FindingActions {
  readonly rules: readonly RuleSummary[]
  /** What became of the last edits. */
  readonly outcomes: EditOutcomes
  readonly fillValues: FillValues
  readonly onRestore: (finding: ReportedFinding) => void
  /** Called with the findings that are listed now, whenever they change. */
  readonly onList: (findings: readonly ReportedFinding[]) => void
  readonly onApplySafe: (fixes: readonly SafeFix<ReportedFinding>[]) => void
  readonly onFill: (key: string, value: string) => void
  /** Shows a gap in the draft without leaving its question. */
  readonly onJump: (finding: ReportedFinding) => void
  readonly onWrite: () => void
  /** How the list is shown; left out, as one list. */
  readonly renderReport?: (props: ReportViewProps) => ReactNode
}

interface ReportPagesProps extends ReportPagesActions {
  readonly report: CheckReport
  /** A check is under way: nothing is written meanwhile. */
  readonly busy: boolean
  readonly page: ReportPage
  readonly onPage: (page: ReportPage) => void
  readonly status: ReactNode
}

/** One report, on the page that the user has turned to. */
export function ReportPages(props: ReportPagesProps) {
  const { report, rules, outcomes, page, onPage, status } = props
  const { findings } = report
  const rulesById = useMemo(() => new Map(rules.map((rule) => [rule.id, rule])), [rules])
  const groups = useMemo(() => groupGaps(findings), [findings])
  const fixes = useMemo(() => chooseSafeFixes(findings), [findings])
  const onBack = () => onPage('report')

  if (page === 'fill')
    return (
      <FillView
        groups={groups}
        values={props.fillValues}
        outcomes={outcomes}
        busy={props.busy}
        onFill={props.onFill}
        onJump={props.onJump}
        onWrite={props.onWrite}
        onBack={onBack}
        status={status}
      />
    )
  if (page === 'fixes')
    return (
      <FixPreview
        fixes={fixes}
        onLocate={props.onLocate}
        onApply={(chosen) => {
          onBack()
          props.onApplySafe(chosen)
        }}
        onBack={onBack}
        status={status}
      />
    )
  const shown: ReportViewProps = {
    report,
    rules: rulesById,
    outcomes,
    bulk: {
      questions: groups.length,
      gaps: groups.reduce((sum, { gaps }) => sum + gaps.length, 0),
      safeFixes: fixes.length,
    },
    onFill: () => onPage('fill'),
    onFixes: () => onPage('fixes'),
    onLocate: props.onLocate,
    onIgnore: props.onIgnore,
    onApply: props.onApply,
    onRestore: props.onRestore,
    onList: props.onList,
  }
  return props.renderReport?.(shown) ?? <ReportView {...shown} />
}
