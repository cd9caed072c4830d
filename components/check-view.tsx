import { type ReactNode, useCallback, useRef, useState } from 'react'
import type { ReportFormat } from '../lib/reports/format'
import { type CheckState, type DocumentTypeSummary, reportOf } from './check-state'
import { DocumentTypeSelect } from './document-type-select'
import { EmptyState } from './empty-state'
import { FailedState } from './failed-state'
import { PageSwitches, type PageSwitchesProps } from './page-switches'
import { type ReportPage, ReportPages, type ReportPagesActions } from './report-pages'
import { RuleSwitches } from './rule-switches'
import { StatusLine, type StatusMessage } from './status-line'
import { SurfaceLinks, type SurfaceLinksProps } from './surface-links'
import { TopBar } from './top-bar'
import { useShortcuts } from './use-shortcuts'
import { Verdict } from './verdict'
import './base.css'
import './check-view.css'

export interface CheckViewProps extends ReportPagesActions {
  readonly state: CheckState
  readonly documentTypes: readonly DocumentTypeSummary[]
  /** The user's choice; `undefined` leaves it to the title. */
  readonly documentType: string | undefined
  readonly message: StatusMessage | undefined
  readonly page: PageSwitchesProps
  readonly links: SurfaceLinksProps
  /** Opens the side panel; `undefined` in the panel itself. */
  readonly onSidePanel: (() => void) | undefined
  /** The keys that let the extension read the page, where the user has any. */
  readonly grantKeys: string | undefined
  readonly onRecheck: () => void
  /** Checks the whole draft, where only a selection was asked for; `undefined` where it was not. */
  readonly onCheckAll: (() => void) | undefined
  readonly onUndo: () => void
  readonly onCloseMessage: () => void
  readonly onDocumentType: (id: string | undefined) => void
  readonly onSwitchRule: (ruleId: string, enabled: boolean) => void
  readonly onExport: (format: ReportFormat) => void
}

type View = ReportPage | 'rules'

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
  const { state, view, onView, onRecheck, status } = props
  const report = reportOf(state)
  if (view === 'rules')
    return (
      <RuleSwitches
        rules={props.rules}
        onSwitch={props.onSwitchRule}
        onBack={() => onView('report')}
      />
    )
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
  return (
    <ReportPages
      {...props}
      report={report}
      busy={state.status === 'checking'}
      page={view}
      onPage={onView}
      status={status}
    />
  )
}
