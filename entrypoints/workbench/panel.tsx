import { memo, type ReactNode, useMemo, useState } from 'react'
import { i18n } from '#i18n'
import {
  type CheckState,
  type DocumentTypeSummary,
  type RuleSummary,
  reportOf,
} from '../../components/check-state'
import { DocumentTypeSelect } from '../../components/document-type-select'
import type { EditOutcomes } from '../../components/edit-outcome'
import { FailedState } from '../../components/failed-state'
import { FillView } from '../../components/fill-view'
import type { FindingActions } from '../../components/finding-card'
import { FixPreview } from '../../components/fix-preview'
import { ReportView } from '../../components/report-view'
import { Verdict } from '../../components/verdict'
import { chooseSafeFixes, type SafeFix } from '../../lib/core/fix'
import type { ReportedFinding } from '../../lib/engine/report'
import type { FillValues } from '../../lib/filling/fill-values'
import { groupGaps } from '../../lib/filling/group-gaps'

interface PanelProps extends FindingActions {
  readonly state: CheckState
  readonly rules: readonly RuleSummary[]
  readonly documentTypes: readonly DocumentTypeSummary[]
  readonly documentType: string | undefined
  readonly outcomes: EditOutcomes
  readonly fillValues: FillValues
  readonly status: ReactNode
  readonly onDocumentType: (id: string | undefined) => void
  readonly onRecheck: () => void
  readonly onRestore: (finding: ReportedFinding) => void
  readonly onList: (findings: readonly ReportedFinding[]) => void
  readonly onApplySafe: (fixes: readonly SafeFix<ReportedFinding>[]) => void
  readonly onFill: (key: string, value: string) => void
  readonly onWrite: () => void
}

/** What was found in the text beside it, and all that can be done about it. */
export const Panel = memo(function Panel(props: PanelProps) {
  const { state, rules, status } = props
  const [view, setView] = useState<'report' | 'fixes' | 'fill'>('report')
  const report = reportOf(state)
  const everyRuleOff = rules.length > 0 && rules.every(({ isSwitchedOff }) => isSwitchedOff)
  return (
    <section className="panel" aria-label={i18n.t('finding.list')}>
      <div className="panel-top">
        <Verdict state={state} everyRuleOff={everyRuleOff} onCheckAll={undefined} />
        <DocumentTypeSelect
          types={props.documentTypes}
          chosen={props.documentType}
          recognised={report?.documentType}
          answered={state.status === 'done'}
          onChange={props.onDocumentType}
        />
      </div>
      <Content {...props} view={view} onView={setView} />
      {(view === 'report' || report === undefined) && status}
    </section>
  )
})

interface ContentProps extends PanelProps {
  readonly view: 'report' | 'fixes' | 'fill'
  readonly onView: (view: 'report' | 'fixes' | 'fill') => void
}

function Content(props: ContentProps) {
  const { state, rules, view, onView, outcomes, status } = props
  const rulesById = useMemo(() => new Map(rules.map((rule) => [rule.id, rule])), [rules])
  const report = reportOf(state)
  const findings = report?.findings
  const groups = useMemo(() => groupGaps(findings ?? []), [findings])
  const fixes = useMemo(() => chooseSafeFixes(findings ?? []), [findings])
  const onBack = () => onView('report')

  if (state.status === 'failed')
    return <FailedState reason={state.reason} detail={state.detail} onRecheck={props.onRecheck} />
  if (report === undefined)
    return state.status === 'checking' ? null : (
      <p className="panel-hint">{i18n.t('workbench.hint')}</p>
    )
  if (view === 'fill')
    return (
      <FillView
        groups={groups}
        values={props.fillValues}
        outcomes={outcomes}
        busy={state.status === 'checking'}
        onFill={props.onFill}
        onJump={props.onLocate}
        onWrite={props.onWrite}
        onBack={onBack}
        status={status}
      />
    )
  if (view === 'fixes')
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
  return (
    <ReportView
      report={report}
      rules={rulesById}
      outcomes={outcomes}
      bulk={{
        questions: groups.length,
        gaps: groups.reduce((sum, { gaps }) => sum + gaps.length, 0),
        safeFixes: fixes.length,
      }}
      onFill={() => onView('fill')}
      onFixes={() => onView('fixes')}
      onLocate={props.onLocate}
      onIgnore={props.onIgnore}
      onApply={props.onApply}
      onRestore={props.onRestore}
      onList={props.onList}
    />
  )
}
