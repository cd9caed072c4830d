import { useEffect, useMemo, useState } from 'react'
import type { Settings } from '../lib/settings/schema'
import { settingsOn } from '../lib/settings/site-settings'
import { readSettings, watchSettings } from '../lib/settings/store'

/** The user's settings as they hold on a site, kept up to date; `undefined` until they have been read. */
export function useSettings(site: string | undefined): Settings | undefined {
  const [settings, setSettings] = useState<Settings>()
  useEffect(() => {
    const stop = watchSettings(setSettings)
    // A change that came first is newer than this reading.
    readSettings().then((read) => setSettings((newer) => newer ?? read))
    return stop
  }, [])
  return useMemo(() => settings && settingsOn(settings, site), [settings, site])
}
