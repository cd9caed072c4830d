import { type ReactNode, useCallback, useMemo, useRef, useState } from 'react'
import { chooseSafeFixes, type SafeFix } from '../lib/core/fix'
import type { ReportedFinding } from '../lib/engine/report'
import type { FillValues } from '../lib/filling/fill-values'
import { groupGaps } from '../lib/filling/group-gaps'
import type { ReportFormat } from '../lib/reports/format'
import {
  type CheckState,
  type DocumentTypeSummary,
  type RuleSummary,
  reportOf,
} from './check-state'
import { DocumentTypeSelect } from './document-type-select'
import type { EditOutcomes } from './edit-outcome'
import { EmptyState } from './empty-state'
import { FailedState } from './failed-state'
import { FillView } from './fill-view'
import type { FindingActions } from './finding-card'
import { FixPreview } from './fix-preview'
import { PageSwitches, type PageSwitchesProps } from './page-switches'
import { ReportView, type ReportViewProps } from './report-view'
import { RuleSwitches } from './rule-switches'
import { StatusLine, type StatusMessage } from './status-line'
import { SurfaceLinks, type SurfaceLinksProps } from './surface-links'
import { TopBar } from './top-bar'
import { useShortcuts } from './use-shortcuts'
import { Verdict } from './verdict'
import './base.css'
import './check-view.css'

export interface CheckViewProps extends FindingActions {
  readonly state: CheckState
  readonly rules: readonly RuleSummary[]
  readonly documentTypes: readonly DocumentTypeSummary[]
  /** The user's choice; `undefined` leaves it to the title. */
  readonly documentType: string | undefined
  readonly message: StatusMessage | undefined
  /** What became of the last edits. */
  readonly outcomes: EditOutcomes
  readonly fillValues: FillValues
  readonly page: PageSwitchesProps
  readonly links: SurfaceLinksProps
  /** Opens the side panel; `undefined` in the panel itself. */
  readonly onSidePanel: (() => void) | undefined
  /** The keys that let the extension read the page, where the user has any. */
  readonly grantKeys: string | undefined
  /** How a report is shown; left out, as one list. */
  readonly renderReport?: (props: ReportViewProps) => ReactNode
  readonly onRecheck: () => void
  /** Checks the whole draft, where only a selection was asked for; `undefined` where it was not. */
  readonly onCheckAll: (() => void) | undefined
  readonly onRestore: (finding: ReportedFinding) => void
  readonly onUndo: () => void
  readonly onCloseMessage: () => void
  readonly onDocumentType: (id: string | undefined) => void
  readonly onSwitchRule: (ruleId: string, enabled: boolean) => void
  /** Called with the findings that are listed now, whenever they change. */
  readonly onList: (findings: readonly ReportedFinding[]) => void
  readonly onApplySafe: (fixes: readonly SafeFix<ReportedFinding>[]) => void
  readonly onFill: (key: string, value: string) => void
  readonly onJump: (finding: ReportedFinding) => void
  readonly onWrite: () => void
  readonly onExport: (format: ReportFormat) => void
}

type View = 'report' | 'rules' | 'fixes' | 'fill'

/** The whole surface for one draft: what was found, and everything that can be done about it. */
export function CheckView(props: CheckViewProps) {
  const { state, rules, onRecheck, onUndo, renderReport } = props
  const main = useRef<HTMLElement>(null)
  const [view, setView] = useState<View>('report')
  const rulesOff = rules.filter((rule) => rule.isSwitchedOff).length
  const report = reportOf(state)

  const onEnterList = useCallback(() => {
    main.current?.querySelector<HTMLElement>('[data-finding] [tabindex="0"]')?.focus()
  }, [])
  useShortcuts({ onRecheck, onUndo, onEnterList })

  const status = (
    <StatusLine
      message={props.message}
      onUndo={onUndo}
      onRecheck={onRecheck}
      onClose={props.onCloseMessage}
    />
  )

  const switches = view === 'report' && report !== undefined && <PageSwitches {...props.page} />

  return (
    <main
      ref={main}
      className="check-view"
      // A report without the rules that need words is not the answer yet, whatever its state says.
      data-status={report?.complete === false ? 'checking' : state.status}
      data-characters={report?.characters}
      data-coverage={report?.coverage}
      data-source={report?.source}
      aria-busy={state.status === 'checking'}
    >
      <div className="head">
        <TopBar
          rulesOpen={view === 'rules'}
          rulesOff={rulesOff}
          onToggleRules={() => setView(view === 'rules' ? 'report' : 'rules')}
          onRecheck={onRecheck}
          onExport={report?.complete ? props.onExport : undefined}
          onSidePanel={props.onSidePanel}
        >
          <DocumentTypeSelect
            types={props.documentTypes}
            chosen={props.documentType}
            recognised={report?.documentType}
            answered={state.status === 'done'}
            onChange={props.onDocumentType}
          />
        </TopBar>
        <Verdict
          state={state}
          everyRuleOff={rules.length > 0 && rulesOff === rules.length}
          onCheckAll={props.onCheckAll}
        />
      </div>
      {renderReport === undefined && switches}
      <Outcome {...props} view={view} onView={setView} status={status} />
      {/* A working list has the room at its foot. */}
      {renderReport !== undefined && switches}
      {view === 'report' && <SurfaceLinks {...props.links} />}
      {(view === 'report' || view === 'rules' || report === undefined) && status}
    </main>
  )
}

interface OutcomeProps extends CheckViewProps {
  readonly view: View
  readonly onView: (view: View) => void
  readonly status: ReactNode
}

function Outcome(props: OutcomeProps) {
  const { state, rules, view, onView, onRecheck, outcomes, status } = props
  const rulesById = useMemo(() => new Map(rules.map((rule) => [rule.id, rule])), [rules])
  const report = reportOf(state)
  const findings = report?.findings
  const groups = useMemo(() => groupGaps(findings ?? []), [findings])
  const fixes = useMemo(() => chooseSafeFixes(findings ?? []), [findings])
  const onBack = () => onView('report')

  if (view === 'rules')
    return <RuleSwitches rules={rules} onSwitch={props.onSwitchRule} onBack={onBack} />
  if (state.status === 'no-text')
    return (
      <EmptyState
        reason={state.reason}
        grantKeys={props.grantKeys}
        onRecheck={onRecheck}
        onWorkbench={props.links.onWorkbench}
      />
    )
  if (state.status === 'failed')
    return <FailedState reason={state.reason} detail={state.detail} onRecheck={onRecheck} />
  if (report === undefined) return null
  if (view === 'fill')
    return (
      <FillView
        groups={groups}
        values={props.fillValues}
        outcomes={outcomes}
        busy={state.status === 'checking'}
        onFill={props.onFill}
        onJump={props.onJump}
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
  const shown: ReportViewProps = {
    report,
    rules: rulesById,
    outcomes,
    bulk: {
      questions: groups.length,
      gaps: groups.reduce((sum, { gaps }) => sum + gaps.length, 0),
      safeFixes: fixes.length,
    },
    onFill: () => onView('fill'),
    onFixes: () => onView('fixes'),
    onLocate: props.onLocate,
    onIgnore: props.onIgnore,
    onApply: props.onApply,
    onRestore: props.onRestore,
    onList: props.onList,
  }
  return props.renderReport?.(shown) ?? <ReportView {...shown} />
}
