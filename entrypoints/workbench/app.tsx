import { useCallback, useMemo, useRef, useState } from 'react'
import { i18n } from '#i18n'
import { reportOf } from '../../components/check-state'
import { DocumentList } from '../../components/document-list'
import { ExportControl } from '../../components/export-control'
import { StatusLine } from '../../components/status-line'
import { useShortcuts } from '../../components/use-shortcuts'
import '../../components/base.css'
import '../../components/check-view.css'
import type { CheckReport } from '../../lib/engine/report'
import type { Catalogue } from '../../lib/messaging/catalogue'
import type { ReportFormat } from '../../lib/reports/format'
import { links } from '../../surfaces/links'
import { summarise } from '../../surfaces/rule-summaries'
import { saveReport } from '../../surfaces/save-report'
import { overlaid } from '../../surfaces/suppression-overlay'
import { usePolicy } from '../../surfaces/use-policy'
import { useSettings } from '../../surfaces/use-settings'
import { useSuppressions } from '../../surfaces/use-suppressions'
import { faultText, listed } from './describe-document'
import { Panel } from './panel'
import { Paper, type PaperHandle } from './paper'
import { saveDocument } from './save-document'
import { savedText } from './saved-text'
import { Toolbar } from './toolbar'
import { useDocuments } from './use-documents'
import { useDrop } from './use-drop'
import { useFindingActions } from './use-finding-actions'
import { useTyping } from './use-typing'
import { hasFault } from './work-document'

/** The workbench: texts on the left, what was found in them on the right. */
export function App({ rules, documentTypes }: Catalogue) {
  const settings = useSettings(undefined)
  const policy = usePolicy()?.policy
  const { documents, active, choose, close, open, check } = useDocuments()
  const suppressions = useSuppressions()
  const paper = useRef<PaperHandle>(null)
  const main = useRef<HTMLElement>(null)
  const [documentType, setDocumentType] = useState<string>()
  const [trackSafe, setTrackSafe] = useState(false)
  const [note, setNote] = useState<string>()

  const { overlay } = suppressions
  const state = useMemo(() => overlaid(active.state, overlay), [active.state, overlay])
  const summaries = useMemo(() => summarise(rules, settings, policy), [rules, settings, policy])
  const report = reportOf(state)

  const recheck = useCallback(
    (type = documentType) => check(active.id, paper.current?.text() ?? active.text, type),
    [check, active.id, active.text, documentType],
  )
  const typing = useTyping(recheck)
  const actions = useFindingActions({ paper, report, suppressions, recheck })
  const onEnterList = useCallback(() => {
    main.current?.querySelector<HTMLElement>('[data-finding] [tabindex="0"]')?.focus()
  }, [])
  const onRecheck = useCallback(() => void recheck(), [recheck])
  useShortcuts({ onRecheck, onUndo: actions.onUndo, onEnterList })

  /** What was typed last belongs to the text that is being left. */
  const leave = () => {
    typing.flush()
    setNote(undefined)
    actions.forget()
  }
  const onFiles = (files: readonly File[]) => {
    leave()
    void open(files)
  }
  const drop = useDrop(onFiles)

  const onSave = async () => {
    const text = paper.current?.text() ?? active.text
    await typing.flush()
    const saved = await saveDocument(active, text, report, trackSafe)
    setNote(savedText(saved))
  }
  const onExport = (format: ReportFormat) => {
    const text = paper.current?.text() ?? active.text
    const saved = { report: report as CheckReport, text, name: active.name, rules: summaries }
    saveReport(format, saved).then(
      () => setNote(i18n.t('workbench.saved')),
      (error: unknown) => {
        console.error(error)
        setNote(i18n.t('workbench.notExported'))
      },
    )
  }
  const onCopy = async () => {
    await navigator.clipboard.writeText(paper.current?.text() ?? active.text).then(
      () => setNote(i18n.t('workbench.copied')),
      () => setNote(i18n.t('workbench.notCopied')),
    )
  }

  const isReady = active.progress === 'ready'
  return (
    <main
      ref={main}
      className="workbench"
      data-status={statusOf(active.progress, state.status, report?.complete)}
      data-characters={report?.characters}
      data-coverage={report?.coverage}
      data-source={report?.source}
      data-dropping={drop.isOver}
      aria-busy={state.status === 'checking'}
      {...drop.handlers}
    >
      <Toolbar
        canSave={isReady && active.text !== ''}
        isDocx={active.kind === 'docx'}
        trackSafe={trackSafe}
        note={note}
        onFiles={onFiles}
        onTrackSafe={setTrackSafe}
        onCopy={onCopy}
        onSave={onSave}
      >
        <ExportControl onExport={report?.complete ? onExport : undefined} />
        <button type="button" data-link="options" onClick={links.onOptions}>
          {i18n.t('links.options')}
        </button>
      </Toolbar>
      {(documents.length > 1 || active.name !== undefined) && (
        <DocumentList
          documents={documents.map(listed)}
          active={active.id}
          onChoose={(id) => {
            leave()
            choose(id)
          }}
          onClose={(id) => {
            leave()
            close(id)
          }}
        />
      )}
      <div className="columns">
        {hasFault(active) ? (
          <p className="fault" role="alert">
            {faultText(active.progress)}
          </p>
        ) : null}
        <Paper
          key={`${active.id} ${active.progress}`}
          ref={paper}
          text={active.text}
          readOnly={!isReady}
          onType={typing.onType}
        />
        <Panel
          key={active.id}
          state={state}
          rules={summaries}
          documentTypes={documentTypes}
          documentType={documentType}
          outcomes={actions.outcomes}
          fillValues={actions.fillValues}
          status={
            <StatusLine
              message={actions.message}
              onUndo={actions.onUndo}
              onRecheck={onRecheck}
              onClose={actions.closeMessage}
            />
          }
          onDocumentType={(id) => {
            setDocumentType(id)
            void check(active.id, paper.current?.text() ?? active.text, id)
          }}
          onRecheck={onRecheck}
          onLocate={actions.onLocate}
          onIgnore={actions.onIgnore}
          onApply={actions.onApply}
          onApplySafe={actions.onApplySafe}
          onRestore={actions.onRestore}
          onList={actions.onList}
          onFill={actions.onFill}
          onWrite={actions.onWrite}
        />
      </div>
    </main>
  )
}

function statusOf(progress: string, status: string, complete: boolean | undefined): string {
  if (progress === 'reading') return 'checking'
  if (progress !== 'ready') return 'failed'
  // A report without the rules that need words is not the answer yet.
  return complete === false ? 'checking' : status
}
