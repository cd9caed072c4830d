import { useEffect } from 'react'
import { isTyping, stepOf } from './shortcuts'

interface ShortcutActions {
  readonly onRecheck: () => void
  readonly onUndo: () => void
  /** A movement key was pressed while no card had the focus. */
  readonly onEnterList: () => void
}

/** Calls back when N (1) or P (-1) is pressed, wherever the focus is but in a field. */
export function useStepKeys(onStep: (by: 1 | -1) => void): void {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      const modified = event.ctrlKey || event.metaKey || event.altKey
      if (event.defaultPrevented || modified || event.isComposing || isTyping(event.target)) return
      const key = event.key.toLowerCase()
      if (key !== 'n' && key !== 'p') return
      event.preventDefault()
      onStep(key === 'n' ? 1 : -1)
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [onStep])
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
