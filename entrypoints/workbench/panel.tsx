import { memo, type ReactNode, useState } from 'react'
import { i18n } from '#i18n'
import { type CheckState, type DocumentTypeSummary, reportOf } from '../../components/check-state'
import { DocumentTypeSelect } from '../../components/document-type-select'
import { FailedState } from '../../components/failed-state'
import {
  type ReportPage,
  ReportPages,
  type ReportPagesActions,
} from '../../components/report-pages'
import { Verdict } from '../../components/verdict'

interface PanelProps extends Omit<ReportPagesActions, 'onJump' | 'renderReport'> {
  readonly state: CheckState
  readonly documentTypes: readonly DocumentTypeSummary[]
  readonly documentType: string | undefined
  readonly status: ReactNode
  readonly onDocumentType: (id: string | undefined) => void
  readonly onRecheck: () => void
}

/** What was found in the text beside it, and all that can be done about it. */
export const Panel = memo(function Panel(props: PanelProps) {
  const { state, rules, status } = props
  const [page, setPage] = useState<ReportPage>('report')
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
      <Content {...props} page={page} onPage={setPage} />
      {(page === 'report' || report === undefined) && status}
    </section>
  )
})

interface ContentProps extends PanelProps {
  readonly page: ReportPage
  readonly onPage: (page: ReportPage) => void
}

function Content(props: ContentProps) {
  const { state } = props
  const report = reportOf(state)
  if (state.status === 'failed')
    return <FailedState reason={state.reason} detail={state.detail} onRecheck={props.onRecheck} />
  if (report === undefined)
    return state.status === 'checking' ? null : (
      <p className="panel-hint">{i18n.t('workbench.hint')}</p>
    )
  return (
    <ReportPages
      {...props}
      report={report}
      busy={state.status === 'checking'}
      onJump={props.onLocate}
    />
  )
}
