import { useCallback, useEffect, useRef, useState } from 'react'
import { browser } from 'wxt/browser'
import { pageOf } from '../lib/tab-memory/page'
import { activeTab } from './active-tab'
import { type Opening, readOpening } from './opening'

/** What a surface that stays open stands over now. */
export interface Followed {
  readonly opening: Opening
  /** Another one for each tab, each page and each time that it is loaded. */
  readonly key: string
  /** Looks again: a page that the extension may read since has a name now. */
  readonly look: () => void
}

/** Follows the active tab of the surface's window, and what is loaded into it; `undefined` until it is known. */
export function useFollowedTab(): Followed | undefined {
  const [seen, setSeen] = useState<Omit<Followed, 'look'>>()
  const loads = useRef(0)
  const asked = useRef(0)

  const look = useCallback(async () => {
    asked.current += 1
    const own = asked.current
    const tab = await activeTab()
    const key = `${tab?.id} ${loads.current} ${pageOf(tab?.url)}`
    const opening = await readOpening(tab)
    // The user may have gone on to another tab meanwhile.
    if (own !== asked.current) return
    setSeen((before) => (before?.key === key ? before : { opening, key }))
  }, [])

  useEffect(() => {
    async function onUpdated(tabId: number, { status, url }: { status?: string; url?: string }) {
      if (tabId !== (await activeTab())?.id || (status !== 'complete' && url === undefined)) return
      if (status === 'complete') loads.current += 1
      await look()
    }
    const onActivated = () => void look()
    browser.tabs.onActivated.addListener(onActivated)
    browser.tabs.onUpdated.addListener(onUpdated)
    look()
    return () => {
      browser.tabs.onActivated.removeListener(onActivated)
      browser.tabs.onUpdated.removeListener(onUpdated)
    }
  }, [look])

  return seen && { ...seen, look }
}
