import { useCallback, useEffect, useMemo, useState } from 'react'
import { type DocumentTypeSummary, reportOf } from '../../components/check-state'
import { CheckView } from '../../components/check-view'
import type { StatusMessage } from '../../components/status-line'
import type { ReportedFinding } from '../../lib/engine/report'
import type { RuleDescription } from '../../lib/messaging/catalogue'
import { updateSettings } from '../../lib/settings/store'
import { summarise, withRule } from './rule-summaries'
import { identityOf, overlaid } from './suppression-overlay'
import { useCheck } from './use-check'
import { useSettings } from './use-settings'
import { useSuppressions } from './use-suppressions'

interface AppProps {
  readonly rules: readonly RuleDescription[]
  readonly documentTypes: readonly DocumentTypeSummary[]
}

/** Checks the active tab when it opens, and carries out what the user asks for. */
export function App({ rules, documentTypes }: AppProps) {
  const settings = useSettings()
  const { state: checked, start, locate } = useCheck()
  const { overlay, ignore, restore, takeLast } = useSuppressions()
  const [documentType, setDocumentType] = useState<string>()
  const [message, setMessage] = useState<StatusMessage>()

  const state = useMemo(() => overlaid(checked, overlay), [checked, overlay])
  const listed = reportOf(state)
  const summaries = useMemo(() => summarise(rules, settings), [rules, settings])
  const notSaved = useCallback((error: unknown) => {
    console.error(error)
    setMessage({ kind: 'not-saved' })
  }, [])

  const recheck = useCallback(
    (ready?: Promise<unknown>) => {
      setMessage(undefined)
      start(documentType, ready)
    },
    [start, documentType],
  )
  // Opening the popup asks for a check, and so does another document type.
  useEffect(() => recheck(), [recheck])
  const onRecheck = useCallback(() => recheck(), [recheck])

  const onLocate = useCallback(
    async ({ range, quote }: ReportedFinding) => {
      const outcome = await locate({ ...range, expected: quote })
      setMessage(outcome === 'located' ? undefined : { kind: outcome })
    },
    [locate],
  )

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

  return (
    <CheckView
      state={state}
      rules={summaries}
      documentTypes={documentTypes}
      documentType={documentType}
      message={message}
      onRecheck={onRecheck}
      onLocate={onLocate}
      onIgnore={onIgnore}
      onRestore={onRestore}
      onUndo={onUndo}
      onCloseMessage={() => setMessage(undefined)}
      onDocumentType={setDocumentType}
      onSwitchRule={onSwitchRule}
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
