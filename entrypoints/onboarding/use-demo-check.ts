import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { CheckState } from '../../components/check-state'
import { findingId } from '../../components/finding-id'
import { contenteditableAdapter } from '../../lib/editors/contenteditable'
import { keepMarks } from '../../lib/editors/mark-keeper'
import type { Edit } from '../../lib/editors/reading'
import type { ReportedFinding } from '../../lib/engine/report'
import { buildTextMap } from '../../lib/page/text-map'
import { placeOf } from '../../surfaces/draft-requests'
import { requestTextCheck } from '../../surfaces/request-text-check'

/** How long (ms) a pause in writing is before the text is checked again. */
const PAUSE = 500

export interface DemoCheck {
  readonly state: CheckState
  /** Takes the editor's element once it is there. */
  readonly editor: (element: HTMLElement | null) => void
  readonly onInput: () => void
  readonly onLocate: (finding: ReportedFinding) => void
  readonly onApply: (finding: ReportedFinding, text: string) => void
  /** Takes a finding from the list, in this page only. */
  readonly onIgnore: (finding: ReportedFinding) => void
}

/** An editor of this page, read, marked and written to exactly as those of other pages are. */
export function useDemoCheck(): DemoCheck {
  const [state, setState] = useState<CheckState>({ status: 'idle' })
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set())
  const element = useRef<HTMLElement>(null)
  const latest = useRef(0)
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined)

  const check = useCallback(async () => {
    if (element.current === null) return
    latest.current += 1
    const number = latest.current
    const { text } = contenteditableAdapter.read(element.current)
    setState((before) =>
      before.status === 'done' ? { ...before, status: 'checking' } : { status: 'checking' },
    )
    const answer = await requestTextCheck(text, contenteditableAdapter.source)
    if (number === latest.current) setState(answer)
  }, [])

  const editor = useCallback(
    (node: HTMLElement | null) => {
      element.current = node
      void check()
    },
    [check],
  )

  const onInput = useCallback(() => {
    clearTimeout(pause.current)
    pause.current = setTimeout(() => void check(), PAUSE)
  }, [check])
  useEffect(() => () => clearTimeout(pause.current), [])

  const shown = useMemo(() => withoutHidden(state, hidden), [state, hidden])
  useMarksIn(element, shown)

  const onLocate = useCallback((finding: ReportedFinding) => {
    if (element.current) contenteditableAdapter.locate(element.current, placeOf(finding))
  }, [])
  const onApply = useCallback(
    async (finding: ReportedFinding, replacement: string) => {
      if (element.current === null) return
      const edit: Edit = { ...placeOf(finding), replacement }
      await contenteditableAdapter.apply(element.current, [edit])
      clearTimeout(pause.current)
      await check()
    },
    [check],
  )
  const onIgnore = useCallback((finding: ReportedFinding) => {
    setHidden((before) => new Set(before).add(findingId(finding)))
  }, [])
  return { state: shown, editor, onInput, onLocate, onApply, onIgnore }
}

function withoutHidden(state: CheckState, hidden: ReadonlySet<string>): CheckState {
  if (state.status !== 'done') return state
  const findings = state.report.findings.filter((finding) => !hidden.has(findingId(finding)))
  return { ...state, report: { ...state.report, findings } }
}

/** Underlines the findings of a finished check. */
function useMarksIn(element: { readonly current: HTMLElement | null }, state: CheckState): void {
  useEffect(() => {
    if (element.current === null || state.status !== 'done') return
    const editor = element.current
    const marks = state.report.findings
      .filter(({ quote }) => quote !== '')
      .map((finding) => ({ ...placeOf(finding), severity: finding.severity }))
    return keepMarks(editor, marks, () => buildTextMap(editor))
  }, [element, state])
}
