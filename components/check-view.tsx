import { useCallback, useMemo, useRef, useState } from 'react'
import type { ReportedFinding } from '../lib/engine/report'
import {
  type CheckState,
  type DocumentTypeSummary,
  type RuleSummary,
  reportOf,
} from './check-state'
import { DocumentTypeSelect } from './document-type-select'
import { EmptyState } from './empty-state'
import { FailedState } from './failed-state'
import type { FindingActions } from './finding-card'
import { ReportView } from './report-view'
import { RuleSwitches } from './rule-switches'
import { StatusLine, type StatusMessage } from './status-line'
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
  readonly onRecheck: () => void
  readonly onRestore: (finding: ReportedFinding) => void
  readonly onUndo: () => void
  readonly onCloseMessage: () => void
  readonly onDocumentType: (id: string | undefined) => void
  readonly onSwitchRule: (ruleId: string, enabled: boolean) => void
}

/** The whole surface for one draft: what was found, and everything that can be done about it. */
export function CheckView(props: CheckViewProps) {
  const { state, rules, onRecheck, onUndo } = props
  const main = useRef<HTMLElement>(null)
  const [rulesOpen, setRulesOpen] = useState(false)
  const rulesOff = rules.filter((rule) => !rule.enabled).length
  const report = reportOf(state)

  const onEnterList = useCallback(() => {
    main.current?.querySelector<HTMLElement>('[data-finding] [tabindex="0"]')?.focus()
  }, [])
  useShortcuts({ onRecheck, onUndo, onEnterList })

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
          rulesOpen={rulesOpen}
          rulesOff={rulesOff}
          onToggleRules={() => setRulesOpen(!rulesOpen)}
          onRecheck={onRecheck}
        >
          <DocumentTypeSelect
            types={props.documentTypes}
            chosen={props.documentType}
            recognised={report?.documentType}
            answered={state.status === 'done'}
            onChange={props.onDocumentType}
          />
        </TopBar>
        <Verdict state={state} everyRuleOff={rulesOff === rules.length} />
      </div>
      {rulesOpen ? (
        <RuleSwitches
          rules={rules}
          onSwitch={props.onSwitchRule}
          onBack={() => setRulesOpen(false)}
        />
      ) : (
        <Outcome {...props} />
      )}
      <StatusLine
        message={props.message}
        onUndo={onUndo}
        onRecheck={onRecheck}
        onClose={props.onCloseMessage}
      />
    </main>
  )
}

function Outcome({ state, rules, onRecheck, onLocate, onIgnore, onRestore }: CheckViewProps) {
  const rulesById = useMemo(() => new Map(rules.map((rule) => [rule.id, rule])), [rules])
  if (state.status === 'no-text') return <EmptyState reason={state.reason} onRecheck={onRecheck} />
  if (state.status === 'failed')
    return <FailedState reason={state.reason} detail={state.detail} onRecheck={onRecheck} />
  const report = reportOf(state)
  if (report === undefined) return null
  return (
    <ReportView
      report={report}
      rules={rulesById}
      onLocate={onLocate}
      onIgnore={onIgnore}
      onRestore={onRestore}
    />
  )
}
