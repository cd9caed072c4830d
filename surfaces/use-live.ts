import { useCallback, useEffect, useState } from 'react'
import { browser } from 'wxt/browser'
import { sendMessage } from '../lib/messaging/messages'
import { isAllowed } from '../lib/settings/policy'
import { siteOf } from '../lib/settings/site'
import type { SurfaceTab } from './active-tab'
import { usePolicy } from './use-policy'

interface Live {
  /** Whether the site of the tab is checked as the user writes; `undefined` where it cannot be. */
  readonly live: boolean | undefined
  /** Asks the browser for the site, or gives it back. Has to be called from a click. */
  readonly setLive: (live: boolean) => void
}

/** Live checking of a tab's site: it is on exactly where the user has granted the site. */
export function useLive(tab: SurfaceTab | undefined): Live {
  const policy = usePolicy()?.policy
  const found = siteOf(tab?.url)
  const site = policy && isAllowed(policy, found) ? found : undefined
  const [live, setGranted] = useState<boolean>()

  useEffect(() => {
    if (site === undefined) return
    const read = () => browser.permissions.contains({ origins: [site] }).then(setGranted)
    read()
    browser.permissions.onAdded.addListener(read)
    browser.permissions.onRemoved.addListener(read)
    return () => {
      browser.permissions.onAdded.removeListener(read)
      browser.permissions.onRemoved.removeListener(read)
    }
  }, [site])

  const setLive = useCallback(
    (wanted: boolean) => {
      if (site === undefined) return
      // The background hears of a granted site by itself: the question may close this window.
      const done = wanted
        ? browser.permissions.request({ origins: [site] })
        : sendMessage('stopLive', site)
      done.catch((error: unknown) => console.error('live checking', error))
    },
    [site],
  )

  return { live, setLive }
}
