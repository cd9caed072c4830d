import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { reportOf } from '../components/check-state'
import type { CheckViewProps } from '../components/check-view'
import type { StatusMessage } from '../components/status-line'
import type { Edit } from '../lib/editors/reading'
import type { ReportedFinding } from '../lib/engine/report'
import { fillingsOf, withoutWritten } from '../lib/filling/fill-values'
import { groupGaps } from '../lib/filling/group-gaps'
import type { Catalogue } from '../lib/messaging/catalogue'
import { siteOf } from '../lib/settings/site'
import { withMarksOn } from '../lib/settings/site-settings'
import { updateSettings } from '../lib/settings/store'
import { afterPaint } from './after-paint'
import { apply, locate, placeOf } from './draft-requests'
import type { Opening } from './opening'
import { summarise, withRule } from './rule-summaries'
import { identityOf, overlaid } from './suppression-overlay'
import { useCheck } from './use-check'
import { useEdits } from './use-edits'
import { useExport } from './use-export'
import { useFillings } from './use-fillings'
import { useKeptDecisions } from './use-kept-decisions'
import { useLive } from './use-live'
import { useMarks } from './use-marks'
import { usePolicy } from './use-policy'
import { useScope } from './use-scope'
import { useSettings } from './use-settings'
import { useSuppressions } from './use-suppressions'

/** All that a check view shows and does of one draft. */
export type DraftCheck = Omit<
  CheckViewProps,
  'links' | 'grantKeys' | 'onSidePanel' | 'renderReport'
> & {
  /** What has been fixed since the draft was checked first. */
  readonly fixed: readonly ReportedFinding[]
}

/** Checks the draft of a tab when a surface opens over it, and carries out what the user asks for. */
export function useDraftCheck(opening: Opening, { rules, documentTypes }: Catalogue): DraftCheck {
  const site = siteOf(opening.tab?.url)
  const settings = useSettings(site)
  const policy = usePolicy()?.policy
  const { scope, next, checkAll } = useScope(opening.scope)
  const { state: checked, fixed, start, target } = useCheck({ ...opening, scope })
  const { overlay, ignore, restore, takeLast } = useSuppressions()
  const { live, setLive } = useLive(opening.tab)
  const { values, fill, update: updateFillings } = useFillings(opening.tab)
  const [documentType, setDocumentType] = useState(opening.last?.documentType)
  const [message, setMessage] = useState<StatusMessage>()
  const [shown, setShown] = useState<readonly ReportedFinding[]>()

  const state = useMemo(() => overlaid(checked, overlay), [checked, overlay])
  useKeptDecisions(opening.tab?.id, scope === 'draft' && overlay.size > 0 ? state : undefined)
  const listed = reportOf(state)
  const summaries = useMemo(() => summarise(rules, settings, policy), [rules, settings, policy])
  const notSaved = useCallback((error: unknown) => {
    console.error(error)
    setMessage({ kind: 'not-saved' })
  }, [])

  const check = useCallback(
    (ready?: Promise<unknown>) =>
      start({ ...(documentType !== undefined && { documentType }), ...next() }, ready),
    [start, documentType, next],
  )
  const applyThere = useCallback(
    async (edits: readonly Edit[]) => apply(await target(), edits),
    [target],
  )
  const { outcomes, write, forget } = useEdits({
    apply: applyThere,
    recheck: check,
    tell: setMessage,
  })
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
  // Opening a surface asks for a check, and so do another document type and another scope.
  const isFirst = useRef(opening.last !== undefined)
  useEffect(() => {
    if (!isFirst.current) return recheck()
    isFirst.current = false
    return afterPaint(recheck)
  }, [recheck])
  const onRecheck = useCallback(() => recheck(), [recheck])
  // How long it took from the opening: to be seen among the browser's own timings.
  const hasReport = listed !== undefined
  useEffect(() => {
    if (hasReport) performance.mark('gaojian-report')
  }, [hasReport])
  useEffect(() => {
    if (isComplete) performance.mark('gaojian-complete')
  }, [isComplete])

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
  const onApplySafe: CheckViewProps['onApplySafe'] = useCallback(
    (fixes) => void write(fixes.map(({ finding, text }) => ({ finding, replacement: text }))),
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
      updateSettings((current) => withMarksOn(current, site, marksInPage)).catch(notSaved)
    },
    [site, notSaved],
  )

  return {
    state,
    fixed,
    rules: summaries,
    documentTypes,
    documentType,
    message,
    outcomes,
    fillValues: values,
    page: { marks: settings?.marksInPage ?? true, onMarks, live, onLive: setLive },
    onRecheck,
    onCheckAll: scope === 'selection' ? checkAll : undefined,
    onLocate,
    onJump,
    onIgnore,
    onApply,
    onApplySafe,
    onFill: fill,
    onWrite,
    onRestore,
    onUndo,
    onCloseMessage: useCallback(() => setMessage(undefined), []),
    onDocumentType: setDocumentType,
    onSwitchRule,
    onList: setShown,
    onExport: useExport(listed, summaries, setMessage),
  }
}

/** Findings with the same rule, quote and neighbours are hidden and brought back as one. */
function countAlike(
  findings: readonly ReportedFinding[] | undefined,
  finding: ReportedFinding,
): number {
  const identity = identityOf(finding)
  return findings?.filter((other) => identityOf(other) === identity).length ?? 1
}
