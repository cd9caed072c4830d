import { useCallback, useEffect, useRef, useState } from 'react'
import { type CheckState, reportOf } from '../components/check-state'
import type { CheckReport, ReportedFinding } from '../lib/engine/report'
import { onMessage } from '../lib/messaging/messages'
import {
  type CheckRequest,
  checkEndedSchema,
  checkProgressSchema,
  type Target,
} from '../lib/messaging/protocol'
import type { Opening } from './opening'
import { type Answer, answerFor, requestCheck } from './request-check'

/** What a check is asked for, besides the tab. */
export type CheckOptions = Omit<CheckRequest, 'tabId' | 'asker'>

interface Check {
  readonly state: CheckState
  /** What has been fixed since the draft was checked first. */
  readonly fixed: readonly ReportedFinding[]
  /** Starts a check, in the place of the one under way, once `ready` has settled; resolves when it has ended. */
  readonly start: (options: CheckOptions, ready?: Promise<unknown>) => Promise<void>
  /** Where the draft of the last check stands, once that check has ended; `undefined` where there is none. */
  readonly target: () => Promise<Target | undefined>
}

const none: readonly ReportedFinding[] = []

/** The check of a tab: its last result at once, then what this surface or any other finds. */
export function useCheck({ tab, scope, last }: Opening): Check {
  const tabId = tab?.id
  const [state, setState] = useState<CheckState>(() => checkingAfter(last?.report, 'idle'))
  const [fixed, setFixed] = useState(last?.fixed ?? none)
  const [asker] = useState(() => crypto.randomUUID())
  const latest = useRef<Promise<Answer>>(undefined)
  const isPending = useRef(false)
  /** What another surface's check came to while one of this was under way. */
  const heard = useRef<Answer>(undefined)

  const show = useCallback((answer: Answer) => {
    latest.current = Promise.resolve(answer)
    setState(answer.state)
    if (answer.fixed !== undefined) setFixed(answer.fixed)
  }, [])

  const start = useCallback(
    async (options: CheckOptions, ready: Promise<unknown> = Promise.resolve()) => {
      setState((before) => checkingAfter(reportOf(before)))
      isPending.current = true
      heard.current = undefined
      const request = () => requestCheck({ tabId, ...options, asker })
      const running = ready.then(request, request)
      latest.current = running
      const answer = await running
      if (latest.current !== running) return
      isPending.current = false
      // Whoever took it over tells all of us what came of it.
      if (!isSuperseded(answer) || options.scope !== undefined) show(answer)
      else if (heard.current !== undefined) show(heard.current)
    },
    [tabId, asker, show],
  )

  const target = useCallback(async () => (await latest.current)?.target, [])

  useEffect(
    () =>
      onMessage('checkProgress', ({ data }) => {
        const progress = checkProgressSchema.safeParse(data).data
        if (progress?.tabId !== tabId || progress === undefined) return
        setState((before) => withProgress(before, progress.report))
      }),
    [tabId],
  )

  useEffect(
    () =>
      onMessage('checkEnded', ({ data }) => {
        // Its own check has been answered already: thousands of findings are not parsed twice.
        if (data.tabId !== tabId || data.asker === asker) return
        const ended = checkEndedSchema.safeParse(data).data
        if (ended === undefined) return
        // Parts of the draft are the business of the surface that asked for them.
        if (scope !== 'draft' || ended.scope !== undefined) return
        if (ended.outcome.status === 'superseded') return
        const answer = answerFor(ended.outcome)
        if (isPending.current) heard.current = answer
        else show(answer)
      }),
    [tabId, asker, scope, show],
  )

  return { state, fixed, start, target }
}

function isSuperseded({ state }: Answer): boolean {
  return state.status === 'failed' && state.reason === 'superseded'
}

/** The last findings stay in view while they are checked again. */
function checkingAfter(
  report: CheckReport | undefined,
  otherwise: 'checking' | 'idle' = 'checking',
): CheckState {
  return report === undefined ? { status: otherwise } : { status: 'checking', report }
}

/** The first findings are shown early, but never in the place of a complete list: that would flicker. */
function withProgress(before: CheckState, report: CheckReport): CheckState {
  const showsComplete = reportOf(before)?.complete === true
  return before.status === 'checking' && !showsComplete ? { status: 'checking', report } : before
}
