import { useEffect, useRef } from 'react'
import type { ReportedFinding } from '../lib/engine/report'
import type { Target } from '../lib/messaging/protocol'
import { clearMarks, showMarks } from './draft-requests'

interface MarksOptions {
  readonly target: () => Promise<Target | undefined>
  /** The findings to underline; `undefined` while a check runs, which leaves the page as it is. */
  readonly findings: readonly ReportedFinding[] | undefined
  /** `undefined` until the settings are read. */
  readonly enabled: boolean | undefined
}

/** Keeps the marks in the page in step with the list: after each check, each filter, each hidden finding. */
export function useMarks({ target, findings, enabled }: MarksOptions): void {
  const latest = useRef(Promise.resolve())
  useEffect(() => {
    if (findings === undefined || enabled === undefined) return
    // One after the other, so that the last wish is the last to arrive.
    latest.current = latest.current.then(async () => {
      const draft = await target()
      if (draft !== undefined) await (enabled ? showMarks(draft, findings) : clearMarks(draft))
    })
  }, [target, findings, enabled])
}
