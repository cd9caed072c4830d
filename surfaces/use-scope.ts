import { useCallback, useRef, useState } from 'react'
import type { Opening } from './opening'
import type { CheckOptions } from './use-check'

interface Scope {
  readonly scope: Opening['scope']
  /** What the next check has to read: the selection at first, then the same part, wherever the selection is. */
  readonly next: () => CheckOptions
  readonly checkAll: () => void
}

/** @param opened what the surface was opened for */
export function useScope(opened: Opening['scope']): Scope {
  const [scope, setScope] = useState(opened)
  const wasRead = useRef(false)
  const next = useCallback((): CheckOptions => {
    if (scope !== 'selection') return {}
    const again = wasRead.current
    wasRead.current = true
    return { scope: again ? 'same-selection' : 'selection' }
  }, [scope])
  return { scope, next, checkAll: useCallback(() => setScope('draft'), []) }
}
