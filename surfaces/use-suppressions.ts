import { useCallback, useRef, useState } from 'react'
import { suppressionKey } from '../lib/core/suppression-key'
import type { ReportedFinding } from '../lib/engine/report'
import { updateSettings } from '../lib/settings/store'
import { identityOf, type SuppressionOverlay } from './suppression-overlay'

interface Suppressions {
  readonly overlay: SuppressionOverlay
  /** Each resolves once the decision is stored; a rejection means that it was not, and it is taken back. */
  readonly ignore: (finding: ReportedFinding) => Promise<void>
  readonly restore: (finding: ReportedFinding) => Promise<void>
  /** The finding that was ignored last and is still hidden, taken off the stack. */
  readonly takeLast: () => ReportedFinding | undefined
}

/** What the user hides and brings back: shown at once, stored as digests. */
export function useSuppressions(): Suppressions {
  const [overlay, setOverlay] = useState<SuppressionOverlay>(new Map())
  const history = useRef<readonly ReportedFinding[]>([])

  const decide = useCallback(async (finding: ReportedFinding, hidden: boolean) => {
    const identity = identityOf(finding)
    const others = history.current.filter((earlier) => identityOf(earlier) !== identity)
    history.current = hidden ? [...others, finding] : others
    setOverlay((before) => new Map(before).set(identity, hidden))
    try {
      const key = await suppressionKey(finding, finding.context)
      await updateSettings((settings) => {
        const rest = settings.ignored.filter((stored) => stored.key !== key)
        const item = { key, ruleId: finding.ruleId, day: today() }
        return { ...settings, ignored: hidden ? [...rest, item] : rest }
      })
    } catch (error) {
      setOverlay((before) => new Map(before).set(identity, !hidden))
      throw error
    }
  }, [])

  const ignore = useCallback((finding: ReportedFinding) => decide(finding, true), [decide])
  const restore = useCallback((finding: ReportedFinding) => decide(finding, false), [decide])
  const takeLast = useCallback(() => {
    const last = history.current.at(-1)
    history.current = history.current.slice(0, -1)
    return last
  }, [])

  return { overlay, ignore, restore, takeLast }
}

/** The user's own day, as `2026-03-05`. */
function today(): string {
  const now = new Date()
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10)
}
