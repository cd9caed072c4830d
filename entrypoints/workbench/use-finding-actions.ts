import { type RefObject, useCallback, useState } from 'react'
import type { EditOutcomes } from '../../components/edit-outcome'
import type { StatusMessage } from '../../components/status-line'
import type { SafeFix } from '../../lib/core/fix'
import type { CheckReport, ReportedFinding } from '../../lib/engine/report'
import {
  type Filling,
  type FillValues,
  fillingsOf,
  withoutWritten,
  withValue,
} from '../../lib/filling/fill-values'
import { groupGaps } from '../../lib/filling/group-gaps'
import { placeOf } from '../../surfaces/draft-requests'
import type { useSuppressions } from '../../surfaces/use-suppressions'
import type { PaperHandle } from './paper'
import { usePaperEdits } from './use-paper-edits'

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
  const { outcomes, write, forget } = usePaperEdits(paper, recheck)

  const notSaved = useCallback((error: unknown) => {
    console.error(error)
    setMessage({ kind: 'not-saved' })
  }, [])
  const edit = useCallback(
    async (fillings: readonly Filling[]) => {
      const edited = await write(fillings)
      setMessage({ kind: 'edited', outcomes: edited.map(({ outcome }) => outcome) })
      return edited
    },
    [write],
  )
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
      (finding: ReportedFinding, replacement: string) => void edit([{ finding, replacement }]),
      [edit],
    ),
    onApplySafe: useCallback(
      (fixes: readonly SafeFix<ReportedFinding>[]) =>
        void edit(fixes.map(({ finding, text }) => ({ finding, replacement: text }))),
      [edit],
    ),
    onFill: useCallback(
      (key: string, value: string) => setFillValues((values) => withValue(values, key, value)),
      [],
    ),
    onWrite: useCallback(async () => {
      const groups = groupGaps(report?.findings ?? [])
      const edited = await edit(fillingsOf(groups, fillValues))
      const written = new Set(
        edited.filter(({ outcome }) => outcome === 'applied').map(({ finding }) => finding),
      )
      setFillValues((values) => withoutWritten(groups, values, (finding) => written.has(finding)))
    }, [report, edit, fillValues]),
    onList: useCallback(
      (findings: readonly ReportedFinding[]) => paper.current?.mark(findings),
      [paper],
    ),
  }
}
