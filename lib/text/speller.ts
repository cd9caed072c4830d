import type { Draft, Misspelling } from '../core/draft'

/** Finds characters that hardly belong where they stand. */
export interface Speller {
  /** The suspicious places of a draft in order; its `cut` must be ready. */
  find(draft: Draft): readonly Misspelling[]
}
