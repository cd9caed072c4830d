import type { PackVerdict, WordPack } from '../settings/word-pack'
import type { Segmenter } from '../text/segmenter'
import type { CheckInput } from './check-input'
import type { CheckReport } from './report'
import { Run } from './run'
import { tryPack } from './try-pack'

export interface CheckHooks {
  /** Aborted when a newer text takes this one's place. */
  readonly signal?: AbortSignal
  /** Hears the findings of the rules that need no words while the segmenter still loads. */
  readonly onProgress?: (report: CheckReport) => void
}

export interface Engine {
  /** Checks one text. `undefined` when the signal aborted it; rejects only on a fault of the engine. */
  check(input: CheckInput, hooks?: CheckHooks): Promise<CheckReport | undefined>
  /** Tries a word pack on its own examples. */
  tryPack(pack: WordPack): Promise<PackVerdict>
  /** Starts loading what a check will need; call it when the user's intent shows. */
  warmUp(): void
}

/**
 * Packs, segmenter and rules in one.
 * @param loadSegmenter called once, at the first need; after a failure again at the next check
 */
export function createEngine(loadSegmenter: () => Promise<Segmenter>): Engine {
  let loading: Promise<Segmenter | undefined> | undefined
  const segmenterOrNone = () => {
    loading ??= loadSegmenter().catch((error: unknown) => {
      console.error('the segmenter failed to load', error)
      loading = undefined
      return undefined
    })
    return loading
  }

  return {
    warmUp: () => void segmenterOrNone(),
    async tryPack(pack) {
      const segmenter = await segmenterOrNone()
      return segmenter ? tryPack(pack, segmenter) : { status: 'unavailable' }
    },
    async check(input, { signal, onProgress } = {}) {
      const segmenter = segmenterOrNone()
      const run = new Run(input, signal)
      if (!(await run.wordless())) return undefined
      onProgress?.(await run.report(false))
      if (!(await run.wordy(await segmenter))) return undefined
      return run.report(true)
    },
  }
}
