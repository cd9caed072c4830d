import init, { cut } from 'jieba-wasm/web'
import type { Segmenter } from './segmenter'

/** Clauses kept with their words; a re-check after one edit then cuts one clause. About 20 MB at most. */
const REMEMBERED_CLAUSES = 20_000

/**
 * Starts jieba (about 0.2 s, and 0.5 s more for the first cut in a fresh worker).
 * Unknown words are cut into single characters (no HMM), so that a boundary is one the dictionary vouches for.
 * @param wasm the module's bytes, or where the extension keeps them
 * @returns a segmenter; rejects when the module cannot be compiled
 */
export async function loadJieba(wasm: BufferSource | Response | URL): Promise<Segmenter> {
  await init({ module_or_path: wasm })
  const remembered = new Map<string, readonly string[]>()
  return {
    cut(text) {
      const known = remembered.get(text)
      if (known) return known
      const words = cut(text, false)
      if (remembered.size >= REMEMBERED_CLAUSES) {
        remembered.delete(remembered.keys().next().value as string)
      }
      remembered.set(text, words)
      return words
    },
  }
}
