import { useEffect, useState } from 'react'
import { browser } from 'wxt/browser'
import { sendMessage } from '../../lib/messaging/messages'

/** The sites that are checked as the user writes: exactly those that the user has granted. */
export function useLiveSites(): readonly string[] {
  const [sites, setSites] = useState<readonly string[]>([])
  useEffect(() => {
    const read = () =>
      void browser.permissions.getAll().then(({ origins = [] }) => setSites(origins))
    read()
    browser.permissions.onAdded.addListener(read)
    browser.permissions.onRemoved.addListener(read)
    return () => {
      browser.permissions.onAdded.removeListener(read)
      browser.permissions.onRemoved.removeListener(read)
    }
  }, [])
  return sites
}

/** Asks the browser for a site, or gives it back. Has to be called from a click. */
export function setLive(site: string, live: boolean): void {
  const done = live
    ? browser.permissions.request({ origins: [site] })
    : sendMessage('stopLive', site)
  done.catch((error: unknown) => console.error('live checking', error))
}
