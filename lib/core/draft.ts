import type { Range } from './range'

/**
 * The document model that rules ask. `lib/text` builds it; nothing else parses a text.
 * All ranges are UTF-16 offsets into `text`.
 */
export interface Draft {
  readonly text: string
  /** Every line with its line break left out, blank lines included, in order. */
  readonly lines: readonly Line[]
  /** The first line that can be a title, or `undefined` for a text without one. */
  readonly title: Title | undefined
  /** All headings in order; `level` 1 is 一、, 2 is （一）, 3 is 1., 4 is （1）. */
  readonly headings: readonly Heading[]
  /** The recognised (or chosen) document type's id, or `undefined` when nothing fits. */
  readonly documentType: string | undefined
  /** Stretches that quote or name something else: 《…》 and “…”. */
  readonly quotations: readonly Quotation[]
  /** URLs, e-mail addresses and code: no rule of prose applies in them. */
  readonly protectedRanges: readonly Range[]
  /** The line that holds an offset. */
  lineAt(offset: number): Line
  /**
   * The clause around an offset, bounded by 。！？；!?; and line breaks, terminator included.
   * Clauses of more than 500 units are cut, so that a page without a full stop stays affordable.
   */
  clauseAt(offset: number): Range
  /** Whether an offset lies inside 《…》 (or “…” when `kind` is `quote`). */
  isQuoted(offset: number, kind?: Quotation['kind']): boolean
  /** Whether an offset lies inside a protected range. */
  isProtected(offset: number): boolean
  /**
   * The dictionary words of the clause that holds `offset`, in order and without gaps.
   * Only a rule with `needs: 'tokens'` may call it; throws `SegmenterMissing` when no segmenter is loaded.
   */
  tokensAt(offset: number): readonly Token[]
  /** Cuts any other text into dictionary words: to ask what a mended clause would read (same limits). */
  cut(text: string): readonly string[]
  /** Whether no dictionary word straddles either end of the range (same limits as `tokensAt`). */
  isOnWordBoundaries(range: Range): boolean
}

export interface Line extends Range {
  /** Position in `Draft.lines`. */
  readonly index: number
  /** The line's text without surrounding white space. */
  readonly text: string
}

export interface Title extends Range {
  /** The title without a material site's shell (导语, 字数, 【…】). */
  readonly text: string
}

export interface Heading extends Range {
  readonly level: 1 | 2 | 3 | 4
  /** The number as a figure: 1 for 一、, （一）, 1. and （1）. */
  readonly number: number
  /** The heading's words, without the number and without the prose that may follow on the line. */
  readonly text: string
}

export interface Quotation extends Range {
  readonly kind: 'title' | 'quote'
}

export interface Token extends Range {
  readonly text: string
}

/** Thrown by `Draft.tokensAt` when the segmenter has not been loaded; `lint` turns it into a skipped rule. */
export class SegmenterMissing extends Error {
  override name = 'SegmenterMissing'
}
