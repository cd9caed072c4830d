import { type RefObject, useCallback, useState } from 'react'
import type { EditOutcomes } from '../../components/edit-outcome'
import type { StatusMessage } from '../../components/status-line'
import type { SafeFix } from '../../lib/core/fix'
import type { Edit } from '../../lib/editors/reading'
import type { CheckReport, ReportedFinding } from '../../lib/engine/report'
import {
  type FillValues,
  fillingsOf,
  withoutWritten,
  withValue,
} from '../../lib/filling/fill-values'
import { groupGaps } from '../../lib/filling/group-gaps'
import { placeOf } from '../../surfaces/draft-requests'
import { useEdits } from '../../surfaces/use-edits'
import type { useSuppressions } from '../../surfaces/use-suppressions'
import type { PaperHandle } from './paper'

interface Options {
  readonly paper: RefObject<PaperHandle | null>
  readonly report: CheckReport | undefined
  readonly suppressions: ReturnType<typeof useSuppressions>
  readonly recheck: () => Promise<void>
}

interface FindingDeeds {
  readonly outcomes: EditOutcomes
  readonly fillValues: FillValues
  readonly message: StatusMessage | undefined
  readonly closeMessage: () => void
  readonly forget: () => void
  readonly onLocate: (finding: ReportedFinding) => void
  readonly onIgnore: (finding: ReportedFinding) => void
  readonly onRestore: (finding: ReportedFinding) => void
  readonly onUndo: () => void
  readonly onApply: (finding: ReportedFinding, replacement: string) => void
  readonly onApplySafe: (fixes: readonly SafeFix<ReportedFinding>[]) => void
  readonly onFill: (key: string, value: string) => void
  readonly onWrite: () => void
  readonly onList: (findings: readonly ReportedFinding[]) => void
}

/** What can be done about findings of the text in the paper. */
export function useFindingActions(options: Options): FindingDeeds {
  const { paper, report, suppressions, recheck } = options
  const { ignore, restore, takeLast } = suppressions
  const [message, setMessage] = useState<StatusMessage>()
  const [fillValues, setFillValues] = useState<FillValues>({})
  const apply = useCallback(async (edits: readonly Edit[]) => paper.current?.apply(edits), [paper])
  const { outcomes, write, forget } = useEdits({ apply, recheck, tell: setMessage })

  const notSaved = useCallback((error: unknown) => {
    console.error(error)
    setMessage({ kind: 'not-saved' })
  }, [])
  const onRestore = useCallback(
    (finding: ReportedFinding) => {
      setMessage({ kind: 'restored', count: 1 })
      restore(finding).catch(notSaved)
    },
    [restore, notSaved],
  )

  return {
    outcomes,
    fillValues,
    message,
    closeMessage: useCallback(() => setMessage(undefined), []),
    forget: useCallback(() => {
      setMessage(undefined)
      setFillValues({})
      forget()
    }, [forget]),
    onLocate: useCallback(
      (finding: ReportedFinding) => {
        const outcome = paper.current?.locate(placeOf(finding)) ?? 'unavailable'
        setMessage(outcome === 'located' ? undefined : { kind: outcome })
      },
      [paper],
    ),
    onIgnore: useCallback(
      (finding: ReportedFinding) => {
        setMessage({ kind: 'ignored', count: 1 })
        ignore(finding).catch(notSaved)
      },
      [ignore, notSaved],
    ),
    onRestore,
    onUndo: useCallback(() => {
      const last = takeLast()
      if (last !== undefined) onRestore(last)
    }, [takeLast, onRestore]),
    onApply: useCallback(
      (finding: ReportedFinding, replacement: string) => void write([{ finding, replacement }]),
      [write],
    ),
    onApplySafe: useCallback(
      (fixes: readonly SafeFix<ReportedFinding>[]) =>
        void write(fixes.map(({ finding, text }) => ({ finding, replacement: text }))),
      [write],
    ),
    onFill: useCallback(
      (key: string, value: string) => setFillValues((values) => withValue(values, key, value)),
      [],
    ),
    onWrite: useCallback(async () => {
      const groups = groupGaps(report?.findings ?? [])
      const edited = await write(fillingsOf(groups, fillValues))
      const written = new Set(
        edited.filter(({ outcome }) => outcome === 'applied').map(({ finding }) => finding),
      )
      setFillValues((values) => withoutWritten(groups, values, (finding) => written.has(finding)))
    }, [report, write, fillValues]),
    onList: useCallback(
      (findings: readonly ReportedFinding[]) => paper.current?.mark(findings),
      [paper],
    ),
  }
}
