import { useCallback, useEffect, useRef, useState } from 'react'
import { type CheckState, reportOf } from '../components/check-state'
import type { CheckReport } from '../lib/engine/report'
import { onMessage } from '../lib/messaging/messages'
import { type CheckRequest, checkProgressSchema, type Target } from '../lib/messaging/protocol'
import { type Answer, activeTabId, requestCheck } from './request-check'

/** What a check is asked for, besides the tab. */
export type CheckOptions = Omit<CheckRequest, 'tabId'>

interface Check {
  readonly state: CheckState
  /** Starts a check, in the place of the one under way, once `ready` has settled; resolves when it has ended. */
  readonly start: (options: CheckOptions, ready?: Promise<unknown>) => Promise<void>
  /** Where the draft of the last check stands, once that check has ended; `undefined` where there is none. */
  readonly target: () => Promise<Target | undefined>
}

/** The check of the active tab. */
export function useCheck(): Check {
  const [state, setState] = useState<CheckState>({ status: 'idle' })
  const latest = useRef<Promise<Answer>>(undefined)

  const start = useCallback(
    async (options: CheckOptions, ready: Promise<unknown> = Promise.resolve()) => {
      setState((before) => checkingAfter(reportOf(before)))
      const request = () => requestCheck(options)
      const running = ready.then(request, request)
      latest.current = running
      const answer = await running
      if (latest.current === running) setState(answer.state)
    },
    [],
  )

  const target = useCallback(async () => (await latest.current)?.target, [])

  useEffect(
    () =>
      onMessage('checkProgress', async ({ data }) => {
        const progress = checkProgressSchema.safeParse(data).data
        if (progress === undefined || progress.tabId !== (await activeTabId())) return
        setState((before) => withProgress(before, progress.report))
      }),
    [],
  )

  return { state, start, target }
}

/** The last findings stay in view while they are checked again. */
function checkingAfter(report: CheckReport | undefined): CheckState {
  return report === undefined ? { status: 'checking' } : { status: 'checking', report }
}

/** The first findings are shown early, but never in the place of a complete list: that would flicker. */
function withProgress(before: CheckState, report: CheckReport): CheckState {
  const showsComplete = reportOf(before)?.complete === true
  return before.status === 'checking' && !showsComplete ? { status: 'checking', report } : before
}
