import { type Draft, SegmenterMissing, SpellerMissing } from '../core/draft'
import { once } from '../core/once'
import type { Range } from '../core/range'
import { ClauseTokens } from './clause-tokens'
import { splitClauses } from './clauses'
import { findDates } from './dates'
import { findEnumerations } from './enumerations'
import { findFigures } from './figures'
import { findForms } from './forms'
import { findHeadings } from './headings'
import { splitLines } from './lines'
import { findNumberingFaults } from './numbering'
import { findProtectedRanges } from './protected-ranges'
import { findQuotations, outermostOf } from './quotations'
import { lastStartingBy } from './search'
import { findSections } from './sections'
import type { Segmenter } from './segmenter'
import { splitSentences } from './sentences'
import type { Speller } from './speller'
import { findTitle } from './title'

export interface DraftOptions {
  /** May be put in later, while the draft is in use; until then rules that ask for words are skipped. */
  segmenter?: Segmenter | undefined
  /** May be put in later, too. */
  speller?: Speller | undefined
  /** Names the document's type from its title; `undefined` when nothing fits. */
  readonly typeOf?: (title: string | undefined) => string | undefined
  /** Names the section kinds that the words of a heading announce. */
  readonly rolesOf?: (words: string) => readonly string[]
}

/** Builds the document model of a text. Everything but the lines is worked out when first asked for. */
export function createDraft(text: string, options: DraftOptions = {}): Draft {
  const { typeOf, rolesOf = () => [] } = options
  const lines = splitLines(text)
  const title = once(() => findTitle(lines, text))
  const headings = once(() => findHeadings(lines, text))
  const numberingFaults = once(() =>
    findNumberingFaults(headings(), lines, text, title()?.end ?? -1),
  )
  const sections = once(() => findSections(headings(), text.length, rolesOf))
  const enumerations = once(() => findEnumerations(text, headings(), lines))
  const figures = once(() => findFigures(text))
  const dates = once(() => findDates(text))
  const sentences = once(() => splitSentences(text))
  const quotations = once(() => findQuotations(lines, text))
  const outermost = once(() => ({
    title: outermostOf(quotations(), 'title'),
    quote: outermostOf(quotations(), 'quote'),
  }))
  const protectedRanges = once(() => findProtectedRanges(text))
  const forms = once(() => findForms(lines, text, title()?.end ?? 0))
  const clauses = once(() => splitClauses(text))
  const documentType = once(() => typeOf?.(title()?.text))
  const clauseAt = (offset: number): Range =>
    lastStartingBy(clauses(), offset) ?? { start: 0, end: text.length }

  const loaded = (): Segmenter => {
    if (!options.segmenter) throw new SegmenterMissing('no segmenter is loaded')
    return options.segmenter
  }
  const words = once(() => new ClauseTokens(text, clauses(), loaded()))

  const loadedSpeller = (): Speller => {
    if (!options.speller) throw new SpellerMissing('no speller is loaded')
    return options.speller
  }
  const misspellings = once(() => loadedSpeller().find(draft))
  const slips = once(() => loadedSpeller().slips(draft))

  const draft: Draft = {
    text,
    lines,
    get title() {
      return title()
    },
    get headings() {
      return headings()
    },
    get numberingFaults() {
      return numberingFaults()
    },
    get sections() {
      return sections()
    },
    get enumerations() {
      return enumerations()
    },
    get figures() {
      return figures()
    },
    get dates() {
      return dates()
    },
    get documentType() {
      return documentType()
    },
    get sentences() {
      return sentences()
    },
    get quotations() {
      return quotations()
    },
    get protectedRanges() {
      return protectedRanges()
    },
    lineAt: (offset) => lastStartingBy(lines, offset) ?? (lines[0] as (typeof lines)[0]),
    clauseAt,
    isQuoted: (offset, kind = 'title') => isInside(outermost()[kind], offset),
    isProtected: (offset) => isInside(protectedRanges(), offset),
    isInForm: (offset) => isInside(forms(), offset),
    tokensAt: (offset) => words().ofClause(clauseAt(offset)),
    cut: (other) => loaded().cut(other),
    misspellings,
    slips,
    isOnWordBoundaries: ({ start, end }) => words().isBoundary(start) && words().isBoundary(end),
  }
  return draft
}

function isInside(ranges: readonly Range[], offset: number): boolean {
  const range = lastStartingBy(ranges, offset)
  return range !== undefined && offset < range.end
}
