import { useCallback, useEffect, useRef } from 'react'

/** How long (ms) the user has to pause before the text is checked again. */
const PAUSE = 400

interface Typing {
  readonly onType: () => void
  /** Checks at once what waits for a check, if anything does. */
  readonly flush: () => Promise<void>
}

/** Checks a text once its typing pauses. */
export function useTyping(recheck: () => Promise<void>): Typing {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const latest = useRef(recheck)
  latest.current = recheck

  const flush = useCallback(async () => {
    if (timer.current === undefined) return
    clearTimeout(timer.current)
    timer.current = undefined
    await latest.current()
  }, [])
  const onType = useCallback(() => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => void flush(), PAUSE)
  }, [flush])
  useEffect(() => () => clearTimeout(timer.current), [])
  return { onType, flush }
}
