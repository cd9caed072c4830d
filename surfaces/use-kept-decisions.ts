import { useEffect } from 'react'
import type { CheckState } from '../components/check-state'
import { tabResult } from '../lib/tab-memory'

/**
 * Keeps what the user hid and brought back in the tab's last result, too, so that the next surface does not show it
 * as it was before.
 * @param state the state with the user's decisions in it; `undefined` where there is none to keep
 */
export function useKeptDecisions(tabId: number | undefined, state: CheckState | undefined): void {
  const report = state?.status === 'done' ? state.report : undefined
  useEffect(() => {
    if (tabId === undefined || report === undefined) return
    tabResult
      .read(tabId)
      .then((kept) => kept && tabResult.write(tabId, { ...kept, report }))
      .catch((error: unknown) => console.error('the last result', error))
  }, [tabId, report])
}
