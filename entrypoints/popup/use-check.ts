import { useCallback, useEffect, useRef, useState } from 'react'
import { type CheckState, reportOf } from '../../components/check-state'
import type { LocateOutcome, Place } from '../../lib/editors/reading'
import type { CheckReport } from '../../lib/engine/report'
import { onMessage, sendMessage } from '../../lib/messaging/messages'
import { checkProgressSchema } from '../../lib/messaging/protocol'
import { type Answer, activeTabId, requestCheck } from './request-check'

interface Check {
  readonly state: CheckState
  /** Starts a check, in the place of the one under way, once `ready` has settled. */
  readonly start: (documentType?: string, ready?: Promise<unknown>) => void
  /** Shows a place in the draft of the last check; while that check runs, waits for its end. */
  readonly locate: (place: Place) => Promise<LocateOutcome>
}

/** The check of the active tab. */
export function useCheck(): Check {
  const [state, setState] = useState<CheckState>({ status: 'idle' })
  const latest = useRef<Promise<Answer>>(undefined)

  const start = useCallback(
    (documentType?: string, ready: Promise<unknown> = Promise.resolve()) => {
      setState((before) => checkingAfter(reportOf(before)))
      const request = () => requestCheck(documentType)
      const running = ready.then(request, request)
      latest.current = running
      running.then((answer) => {
        if (latest.current === running) setState(answer.state)
      })
    },
    [],
  )

  const locate = useCallback(async (place: Place): Promise<LocateOutcome> => {
    const target = (await latest.current)?.target
    if (target === undefined) return 'unavailable'
    try {
      return await sendMessage('locate', { target, place })
    } catch {
      // The background was restarted while it worked.
      return 'unavailable'
    }
  }, [])

  useEffect(
    () =>
      onMessage('checkProgress', async ({ data }) => {
        const progress = checkProgressSchema.safeParse(data).data
        if (progress === undefined || progress.tabId !== (await activeTabId())) return
        setState((before) => withProgress(before, progress.report))
      }),
    [],
  )

  return { state, start, locate }
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
