import { useEffect } from 'react'
import type { CheckState } from '../../components/check-state'
import { capture } from '../../lib/first-look/capture'
import { tabLook } from '../../lib/tab-memory'
import { pageOf } from '../../lib/tab-memory/page'
import type { SurfaceTab } from '../../surfaces/active-tab'
import { afterPaint } from '../../surfaces/after-paint'

/** The memory is for drafts and results first, in UTF-16 units of JSON. */
const MAX_SIZE = 100_000

/** Keeps the list of findings as it is drawn, for `first-look` to show when the popup opens over the page again. */
export function useKeptLook(tab: SurfaceTab | undefined, state: CheckState): void {
  const isComplete = state.status === 'done' && state.report.complete
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the user hides changes the state, and so what is drawn
  useEffect(() => {
    const page = pageOf(tab?.url)
    if (tab === undefined || page === undefined || !isComplete) return
    return afterPaint(() => {
      const main = document.querySelector('main')
      // Another view may be open: what is not a list of findings is not the last result.
      if (!main?.querySelector('.finding-list')) return
      const drawn = capture(main)
      if (JSON.stringify(drawn).length > MAX_SIZE) return
      tabLook
        .write(tab.id, { page, drawn })
        .catch((error: unknown) => console.error('the first look', error))
    })
  }, [tab, isComplete, state])
}
