import type { Draft } from '../../../lib/core/draft'
import type { Category } from '../../../lib/core/finding'
import type { Range } from '../../../lib/core/range'
import type { Random } from '../random'

/** A replacement in the clean text. */
export interface Edit extends Range {
  readonly text: string
}

/** A defect to be planted. */
export interface Defect {
  /** In order, without overlaps. */
  readonly edits: readonly Edit[]
  /**
   * Where a finding counts, in offsets of the clean text; left out, the edits themselves. An edit's own text
   * always belongs to it.
   */
  readonly places?: readonly Range[]
  /** A finding of these categories counts wherever it stands: the defect has no place (a missing section). */
  readonly categories?: readonly Category[]
}

/** One class of defect. */
export interface Mutation {
  readonly id: string
  /** The recall that is asked for: 95 % of mechanical defects, 80 % of contradictions. */
  readonly kind: 'mechanical' | 'consistency'
  /** A defect at a random place, or `undefined` where the text offers none. */
  plant(draft: Draft, random: Random): Defect | undefined
}

/** The defect of one edit. */
export function one(start: number, end: number, text: string, places?: readonly Range[]): Defect {
  return { edits: [{ start, end, text }], ...(places && { places }) }
}

/** Matches of a pattern in running prose: outside of tables, book titles and addresses. */
export function matchesInProse(draft: Draft, pattern: RegExp): RegExpExecArray[] {
  return [...draft.text.matchAll(pattern)].filter(
    ({ index }) =>
      !draft.isQuoted(index) && !draft.isProtected(index) && !draft.lineAt(index).isTabular,
  )
}
