import type { PackVerdict, WordPack } from '../settings/word-pack'
import type { Segmenter } from '../text/segmenter'
import type { Speller } from '../text/speller'
import type { CheckInput } from './check-input'
import type { CheckReport } from './report'
import { Run } from './run'
import { tryPack } from './try-pack'

export interface CheckHooks {
  /** Aborted when a newer text takes this one's place. */
  readonly signal?: AbortSignal
  /** Hears the findings of the rules that need neither words nor the speller, before the others run. */
  readonly onProgress?: (report: CheckReport) => void
}

export interface Engine {
  /** Checks one text. `undefined` when the signal aborted it; rejects only on a fault of the engine. */
  check(input: CheckInput, hooks?: CheckHooks): Promise<CheckReport | undefined>
  /** Tries a word pack on its own examples. */
  tryPack(pack: WordPack): Promise<PackVerdict>
  /**
   * Starts loading the segmenter; call it when the user's intent shows. The speller waits for the first findings: it
   * would take their thread.
   */
  warmUp(): void
}

/** How the engine gets its larger parts; each is called at the first need, and after a failure at the next check. */
export interface Loaders {
  readonly segmenter: () => Promise<Segmenter>
  readonly speller: () => Promise<Speller>
}

/** Packs, segmenter, speller and rules in one. */
export function createEngine(loaders: Loaders): Engine {
  const segmenter = loadedOnce('segmenter', loaders.segmenter)
  const speller = loadedOnce('speller', loaders.speller)

  return {
    warmUp() {
      void segmenter()
    },
    async tryPack(pack) {
      const words = await segmenter()
      return words ? tryPack(pack, words) : { status: 'unavailable' }
    },
    async check(input, { signal, onProgress } = {}) {
      const run = new Run(input, signal)
      if (!(await run.wordless())) return undefined
      onProgress?.(await run.report(false))
      // Not before: loading takes the same thread, and the first findings would wait for it.
      const spelling = speller()
      if (!(await run.wordy(await segmenter()))) return undefined
      if (!(await run.spelled(await spelling))) return undefined
      return run.report(true)
    },
  }
}

/** Loads a part once; `undefined` when that failed, and the next call tries again. */
function loadedOnce<Part>(
  name: string,
  load: () => Promise<Part>,
): () => Promise<Part | undefined> {
  let loading: Promise<Part | undefined> | undefined
  return () => {
    loading ??= load().catch((error: unknown) => {
      console.error(`the ${name} failed to load`, error)
      loading = undefined
      return undefined
    })
    return loading
  }
}
