import type { Draft, Misspelling, TypingSlip } from '../core/draft'

/** Finds characters that hardly belong where they stand. */
export interface Speller {
  /** The suspicious places of a draft in order; its `cut` must be ready. */
  find(draft: Draft): readonly Misspelling[]
  /** Characters that are missing, too many, or in each other's place, in order; its `cut` must be ready. */
  slips(draft: Draft): readonly TypingSlip[]
}
