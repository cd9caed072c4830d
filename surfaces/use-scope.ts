import { useCallback, useEffect, useRef, useState } from 'react'
import { tabScope } from '../lib/tab-memory'
import { activeTabId } from './request-check'
import type { CheckOptions } from './use-check'

interface Scope {
  /** What the popup was opened for; `undefined` until that is known. */
  readonly scope: 'selection' | 'draft' | undefined
  /** What the next check has to read: the selection at first, then the same part, wherever the selection is. */
  readonly next: () => CheckOptions
  readonly checkAll: () => void
}

export function useScope(): Scope {
  const [scope, setScope] = useState<Scope['scope']>()
  const wasRead = useRef(false)
  useEffect(() => {
    takeScope().then(setScope)
  }, [])
  const next = useCallback((): CheckOptions => {
    if (scope !== 'selection') return {}
    const again = wasRead.current
    wasRead.current = true
    return { scope: again ? 'same-selection' : 'selection' }
  }, [scope])
  return { scope, next, checkAll: useCallback(() => setScope('draft'), []) }
}

/** The wish holds for one opening of the popup. */
async function takeScope(): Promise<'selection' | 'draft'> {
  const tabId = await activeTabId()
  if (tabId === undefined) return 'draft'
  const wanted = await tabScope.read(tabId)
  if (wanted !== undefined) await tabScope.remove(tabId)
  return wanted ?? 'draft'
}
