import { useCallback, useEffect, useMemo, useState } from 'react'
import { type DocumentTypeSummary, reportOf } from '../../components/check-state'
import { CheckView } from '../../components/check-view'
import type { StatusMessage } from '../../components/status-line'
import type { ReportedFinding } from '../../lib/engine/report'
import { fillingsOf, withoutWritten } from '../../lib/filling/fill-values'
import { groupGaps } from '../../lib/filling/group-gaps'
import type { RuleDescription } from '../../lib/messaging/catalogue'
import { updateSettings } from '../../lib/settings/store'
import { locate, placeOf } from '../../surfaces/draft-requests'
import { summarise, withRule } from '../../surfaces/rule-summaries'
import { identityOf, overlaid } from '../../surfaces/suppression-overlay'
import { useCheck } from '../../surfaces/use-check'
import { useEdits } from '../../surfaces/use-edits'
import { useFillings } from '../../surfaces/use-fillings'
import { useLive } from '../../surfaces/use-live'
import { useMarks } from '../../surfaces/use-marks'
import { useScope } from '../../surfaces/use-scope'
import { useSettings } from '../../surfaces/use-settings'
import { useSuppressions } from '../../surfaces/use-suppressions'

interface AppProps {
  readonly rules: readonly RuleDescription[]
  readonly documentTypes: readonly DocumentTypeSummary[]
}

/** Checks the active tab when it opens, and carries out what the user asks for. */
export function App({ rules, documentTypes }: AppProps) {
  const settings = useSettings()
  const { state: checked, start, target } = useCheck()
  const { overlay, ignore, restore, takeLast } = useSuppressions()
  const { scope, next, checkAll } = useScope()
  const { live, setLive } = useLive()
  const { values, fill, update: updateFillings } = useFillings()
  const [documentType, setDocumentType] = useState<string>()
  const [message, setMessage] = useState<StatusMessage>()
  const [shown, setShown] = useState<readonly ReportedFinding[]>()

  const state = useMemo(() => overlaid(checked, overlay), [checked, overlay])
  const listed = reportOf(state)
  const summaries = useMemo(() => summarise(rules, settings), [rules, settings])
  const notSaved = useCallback((error: unknown) => {
    console.error(error)
    setMessage({ kind: 'not-saved' })
  }, [])

  const check = useCallback(
    (ready?: Promise<unknown>) =>
      start({ ...(documentType !== undefined && { documentType }), ...next() }, ready),
    [start, documentType, next],
  )
  const { outcomes, write, forget } = useEdits({ target, recheck: check, tell: setMessage })
  const isComplete = state.status === 'done' && state.report.complete
  useMarks({ target, findings: isComplete ? shown : undefined, enabled: settings?.marksInPage })

  const recheck = useCallback(
    (ready?: Promise<unknown>) => {
      setMessage(undefined)
      forget()
      void check(ready)
    },
    [check, forget],
  )
  // Opening the popup asks for a check, and so do another document type and another scope.
  useEffect(() => {
    if (scope !== undefined) recheck()
  }, [recheck, scope])
  const onRecheck = useCallback(() => recheck(), [recheck])

  const onLocate = useCallback(
    async (finding: ReportedFinding) => {
      const outcome = await locate(await target(), placeOf(finding))
      setMessage(outcome === 'located' ? undefined : { kind: outcome })
    },
    [target],
  )
  const onJump = useCallback(
    async (finding: ReportedFinding) => {
      await locate(await target(), placeOf(finding))
    },
    [target],
  )

  const onApply = useCallback(
    (finding: ReportedFinding, replacement: string) => void write([{ finding, replacement }]),
    [write],
  )

  const onWrite = useCallback(async () => {
    const groups = groupGaps(listed?.findings ?? [])
    const edited = await write(fillingsOf(groups, values))
    const written = new Set(
      edited
        .filter(({ outcome }) => outcome === 'applied' || outcome === 'unverified')
        .map(({ finding }) => finding),
    )
    updateFillings((values) => withoutWritten(groups, values, (finding) => written.has(finding)))
  }, [listed, write, values, updateFillings])

  const onIgnore = useCallback(
    (finding: ReportedFinding) => {
      setMessage({ kind: 'ignored', count: countAlike(listed?.findings, finding) })
      ignore(finding).catch(notSaved)
    },
    [listed, ignore, notSaved],
  )

  const onRestore = useCallback(
    (finding: ReportedFinding) => {
      setMessage({ kind: 'restored', count: countAlike(listed?.ignored, finding) })
      restore(finding).catch(notSaved)
    },
    [listed, restore, notSaved],
  )

  const onUndo = useCallback(() => {
    const last = takeLast()
    if (last !== undefined) onRestore(last)
  }, [takeLast, onRestore])

  const onSwitchRule = useCallback(
    (ruleId: string, enabled: boolean) => {
      const saved = updateSettings((current) => withRule(current, ruleId, enabled))
      recheck(saved)
      saved.catch(notSaved)
    },
    [recheck, notSaved],
  )

  const onMarks = useCallback(
    (marksInPage: boolean) => {
      updateSettings((current) => ({ ...current, marksInPage })).catch(notSaved)
    },
    [notSaved],
  )

  return (
    <CheckView
      state={state}
      rules={summaries}
      documentTypes={documentTypes}
      documentType={documentType}
      message={message}
      outcomes={outcomes}
      fillValues={values}
      page={{ marks: settings?.marksInPage ?? true, onMarks, live, onLive: setLive }}
      onRecheck={onRecheck}
      onCheckAll={scope === 'selection' ? checkAll : undefined}
      onLocate={onLocate}
      onJump={onJump}
      onIgnore={onIgnore}
      onApply={onApply}
      onApplySafe={(fixes) =>
        void write(fixes.map(({ finding, text }) => ({ finding, replacement: text })))
      }
      onFill={fill}
      onWrite={onWrite}
      onRestore={onRestore}
      onUndo={onUndo}
      onCloseMessage={() => setMessage(undefined)}
      onDocumentType={setDocumentType}
      onSwitchRule={onSwitchRule}
      onList={setShown}
    />
  )
}

/** Findings with the same rule, quote and neighbours are hidden and brought back as one. */
function countAlike(
  findings: readonly ReportedFinding[] | undefined,
  finding: ReportedFinding,
): number {
  const identity = identityOf(finding)
  return findings?.filter((other) => identityOf(other) === identity).length ?? 1
}
