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
  /** Headings with a number or level out of order, in order. */
  readonly numberingFaults: readonly NumberingFault[]
  /** The parts between headings of level 1, the lead before the first of them included; never empty. */
  readonly sections: readonly Section[]
  /** Runs of 一是…二是… and 第一，…第二，…, each within one stretch between headings. */
  readonly enumerations: readonly Enumeration[]
  /** Numbers in Arabic figures with what they count; years and dates are not among them. */
  readonly figures: readonly Figure[]
  /** Dates and parts of dates, in either kind of numeral. */
  readonly dates: readonly CalendarDate[]
  /** The recognised (or chosen) document type's id, or `undefined` when nothing fits. */
  readonly documentType: string | undefined
  /** The sentences in order, each with its closing mark; those of marks and figures alone are left out. */
  readonly sentences: readonly Sentence[]
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
  /** Whether an offset lies in a part that others are to fill in (an attached form, a message to copy): blanks belong there. */
  isInForm(offset: number): boolean
  /**
   * The dictionary words of the clause that holds `offset`, in order and without gaps.
   * Only a rule with `needs: 'tokens'` may call it; throws `SegmenterMissing` when no segmenter is loaded.
   */
  tokensAt(offset: number): readonly Token[]
  /** Cuts any other text into dictionary words: to ask what a mended clause would read (same limits). */
  cut(text: string): readonly string[]
  /**
   * Characters that hardly belong where they stand, in order. Only a rule with `needs: 'speller'` may call it; throws
   * `SpellerMissing` when no speller is loaded.
   */
  misspellings(): readonly Misspelling[]
  /** Characters that are missing, too many, or in each other's place, in order; for rules with `needs: 'speller'`. */
  slips(): readonly TypingSlip[]
  /** Whether no dictionary word straddles either end of the range (same limits as `tokensAt`). */
  isOnWordBoundaries(range: Range): boolean
}

export interface Line extends Range {
  /** Position in `Draft.lines`. */
  readonly index: number
  /** The line's text without surrounding white space. */
  readonly text: string
  /** A row of a table: cells parted by tabs or bars. Rules of running prose do not apply. */
  readonly isTabular: boolean
}

export interface Title extends Range {
  /** The title without a material site's shell (导语, 字数, 【…】). */
  readonly text: string
}

export interface Heading extends Range {
  readonly level: 1 | 2 | 3 | 4
  /** The number as a figure: 1 for 一、, （一）, 1. and （1）. */
  readonly number: number
  /** The number as written, with its brackets or mark: `一、`, `(二)`, `3.`. The heading begins with it. */
  readonly marker: string
  /** The heading's words, without the number and without the prose that may follow on the line. */
  readonly text: string
  /** Whether nothing but a mark follows the words on the line. */
  readonly isAlone: boolean
}

/** A heading whose number or level does not follow from the headings before it, and what would. */
export interface NumberingFault {
  readonly kind: 'skip' | 'duplicate' | 'back' | 'level'
  readonly heading: Heading
  readonly level: Heading['level']
  readonly number: number
}

/** A part of the document: its heading of level 1 and all that follows up to the next. */
export interface Section extends Range {
  /** `undefined` for the lead: what stands before the first heading of level 1. */
  readonly heading: Heading | undefined
  /** Ids of the section kinds that the heading announces (`problems`, `plans`, …). */
  readonly roles: readonly string[]
}

/** An enumeration in running text; `ordinal` is 第一，…, `clause` is 一是…. */
export interface Enumeration {
  readonly kind: 'clause' | 'ordinal'
  /** The markers in order of the text, with the number that each claims. */
  readonly items: readonly (Range & { readonly number: number })[]
}

/** A number with its unit: 1,234.5万余元. The range holds all of it. */
export interface Figure extends Range {
  /** 万 and 亿 are multiplied in. */
  readonly value: number
  /** What it counts: 元, 人次, %, or an empty string where nothing known follows. */
  readonly unit: string
  /** 余, 多, 近, 约 and the like stand at it. */
  readonly isApproximate: boolean
}

/** A date as written; what is not written is `undefined`. */
export interface CalendarDate extends Range {
  readonly year: number | undefined
  readonly month: number | undefined
  readonly day: number | undefined
  /** Which numerals it is written in; `mixed` is 二〇二三年8月. */
  readonly numerals: 'arabic' | 'chinese' | 'mixed'
}

export interface Sentence extends Range {
  /** What it says: its characters and letters, without marks, white space and figures. */
  readonly gist: string
}

export interface Quotation extends Range {
  readonly kind: 'title' | 'quote'
}

/** A place that the speller doubts. */
export interface Misspelling extends Range {
  /** What may have been meant, the likeliest first, each as long as the range; never empty. */
  readonly suggestions: readonly [string, ...string[]]
  /** How sure the first suggestion is: the natural logarithm of its odds. */
  readonly odds: number
}

export interface Token extends Range {
  readonly text: string
}

/** Thrown by `Draft.tokensAt` when the segmenter has not been loaded; `lint` turns it into a skipped rule. */
export class SegmenterMissing extends Error {
  override name = 'SegmenterMissing'
}

/** A place where a finger slipped: the range and its fix differ in length unless two characters are swapped. */
export interface TypingSlip extends Range {
  readonly kind: 'missing' | 'extra' | 'swapped'
  /** The word as it was meant. */
  readonly fix: string
  /** The character that is missing or too many; both where two are swapped. */
  readonly characters: string
  /** How sure that is: the natural logarithm of its odds. */
  readonly odds: number
  /** Whether it is more than a hint; the odds say different things of the kinds. */
  readonly isSure: boolean
}

/** Thrown by `Draft.misspellings` and `Draft.slips` when the speller has not been loaded; `lint` turns it into a skipped rule. */
export class SpellerMissing extends Error {
  override name = 'SpellerMissing'
}
