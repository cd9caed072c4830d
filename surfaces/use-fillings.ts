import { useCallback, useEffect, useRef, useState } from 'react'
import { type FillValues, withValue } from '../lib/filling/fill-values'
import { tabFillings } from '../lib/tab-memory'
import { pageOf } from '../lib/tab-memory/page'
import type { SurfaceTab } from './active-tab'

interface Fillings {
  readonly values: FillValues
  readonly fill: (key: string, value: string) => void
  readonly update: (change: (values: FillValues) => FillValues) => void
}

/** What the user has typed for placeholders: it outlives the popup, but neither the page nor the tab. */
export function useFillings(tab: SurfaceTab | undefined): Fillings {
  const [values, setValues] = useState<FillValues>({})
  const current = useRef(values)
  const keep = useRef<(values: FillValues) => void>(() => {})

  const update = useCallback((change: (values: FillValues) => FillValues) => {
    current.current = change(current.current)
    setValues(current.current)
    keep.current(current.current)
  }, [])
  const fill = useCallback(
    (key: string, value: string) => update((before) => withValue(before, key, value)),
    [update],
  )

  useEffect(() => {
    let isOpen = true
    restore(tab).then((stored) => {
      if (!isOpen || stored === undefined) return
      keep.current = stored.keep
      // What was typed while it was read is newer.
      update((typed) => ({ ...stored.values, ...typed }))
    })
    return () => {
      isOpen = false
    }
  }, [tab, update])

  return { values, fill, update }
}

async function restore(tab: SurfaceTab | undefined) {
  if (tab === undefined) return undefined
  const tabId = tab.id
  const page = pageOf(tab.url) ?? ''
  const stored = await tabFillings.read(tabId)
  return {
    values: stored?.page === page ? stored.values : {},
    keep: (values: FillValues) => {
      tabFillings.write(tabId, { page, values }).catch((error: unknown) => console.error(error))
    },
  }
}
