import { useEffect, useState } from 'react'
import type { Settings } from '../lib/settings/schema'
import { readSettings, watchSettings } from '../lib/settings/store'

/** The user's settings, kept up to date; `undefined` until they have been read. */
export function useSettings(): Settings | undefined {
  const [settings, setSettings] = useState<Settings>()
  useEffect(() => {
    const stop = watchSettings(setSettings)
    // A change that came first is newer than this reading.
    readSettings().then((read) => setSettings((newer) => newer ?? read))
    return stop
  }, [])
  return settings
}
