/** Longest stretch of work, in milliseconds, before other events get their turn. */
const STRETCH = 30

/**
 * Lets the event loop run between rules, so that a newer text can cancel this check.
 * @returns a function to await between steps; it answers `true` once the signal has aborted
 */
export function breather(signal: AbortSignal | undefined): () => Promise<boolean> {
  let since = performance.now()
  return async () => {
    if (performance.now() - since > STRETCH) {
      await new Promise((resolve) => setTimeout(resolve, 0))
      since = performance.now()
    }
    return signal?.aborted ?? false
  }
}
