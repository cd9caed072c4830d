import { useEffect } from 'react'
import { isTyping, stepOf } from './shortcuts'

interface ShortcutActions {
  readonly onRecheck: () => void
  readonly onUndo: () => void
  /** A movement key was pressed while no card had the focus. */
  readonly onEnterList: () => void
}

/** The keys that work wherever the focus is, unless something nearer has used them. */
export function useShortcuts({ onRecheck, onUndo, onEnterList }: ShortcutActions): void {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      const modified = event.ctrlKey || event.metaKey || event.altKey
      if (event.defaultPrevented || modified || event.isComposing || isTyping(event.target)) return
      if (event.key === 'r' || event.key === 'R') onRecheck()
      else if (['z', 'Z', 'u', 'U'].includes(event.key)) onUndo()
      else if (stepOf(event.key) !== 0) onEnterList()
      else return
      event.preventDefault()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [onRecheck, onUndo, onEnterList])
}
