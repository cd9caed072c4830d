import type { Draft, Line, Misspelling, TypingSlip } from '../core/draft'
import { overlaps, type Range } from '../core/range'
import type { Speller } from '../text/speller'
import { Alphabet } from './alphabet'
import { ConfusionTable } from './confusions'
import { examine, logOdds, type Surroundings } from './features'
import type { Model } from './model-file'
import { isInName } from './names'
import { Ngrams } from './ngrams'
import { PairCounts } from './pair-counts'
import { PairTable } from './pair-table'
import { type Candidate, Search } from './search'
import { SearchedLines } from './searched-lines'
import { judgeSlips } from './slip-judge'
import { SlipSearch } from './slip-search'

/** One false alarm in 10,000 characters of reports that were never counted (docs/speller.md). */
const WORTH_TELLING = 1.15

/** One wrong character hides another beside it, so a mended line is read again, at most so often. */
const ROUNDS = 3

/** A longer word than this tells no more than the character itself, in UTF-16 units. */
const LONGEST_WORD = 4

/** A speller on a model. It keeps the searches of recent lines; the texts themselves are not kept on disk. */
export class StatisticalSpeller implements Speller {
  private readonly alphabet: Alphabet
  private readonly ngrams: Ngrams
  private readonly lines: SearchedLines
  /** Misspellings and slips are asked for of one text in turn. */
  private counted: { readonly text: string; readonly counts: PairCounts } | undefined

  /** @param least the logarithm of the odds below which a suspicion is not worth telling */
  constructor(
    private readonly model: Model,
    private readonly least = WORTH_TELLING,
  ) {
    const { header, levels } = model
    this.alphabet = new Alphabet(header.alphabet)
    this.ngrams = new Ngrams(levels)
    const confusions = new ConfusionTable(this.alphabet, header.syllables, header.shapes)
    const pairs = new PairTable(this.alphabet, this.ngrams, confusions)
    this.lines = new SearchedLines(
      this.alphabet,
      new Search(this.alphabet, this.ngrams, confusions, pairs),
      new SlipSearch(this.alphabet, this.ngrams),
    )
  }

  find(draft: Draft): Misspelling[] {
    const counts = this.countsOf(draft.text)
    return draft.lines.flatMap((line) => this.findIn(line, draft, this.around(line, draft, counts)))
  }

  slips(draft: Draft): TypingSlip[] {
    const counts = this.countsOf(draft.text)
    return draft.lines.flatMap((line) => {
      const searched = this.lines.withSlips(draft.text.slice(line.start, line.end))
      const slips = searched ? judgeSlips(searched, this.around(line, draft, counts)) : []
      return slips
        .map((one) => ({ ...one, start: line.start + one.start, end: line.start + one.end }))
        .filter((one) => !goesOn(one, line, draft.text))
    })
  }

  private countsOf(text: string): PairCounts {
    if (this.counted?.text !== text) {
      this.counted = { text, counts: new PairCounts(text) }
      this.lines.startText()
    }
    return this.counted.counts
  }

  private around(line: Line, draft: Draft, counts: PairCounts): Surroundings {
    return {
      ngrams: this.ngrams,
      codeOf: (character) => this.alphabet.codeOf(character),
      cut: (text) => draft.cut(text),
      occurrences: (pair) => counts.of(pair),
      isQuoted: (offset) => draft.isQuoted(line.start + offset),
    }
  }

  private findIn(line: Line, draft: Draft, around: Surroundings): Misspelling[] {
    const text = draft.text.slice(line.start, line.end)
    const found: Doubted[] = []
    let mended = text
    for (let round = 0; round < ROUNDS; round++) {
      const fresh = this.judge(mended, around).filter((one) => !found.some((o) => overlaps(o, one)))
      if (fresh.length === 0) break
      found.push(...fresh)
      for (const { start, end, suggestions } of fresh) {
        mended = mended.slice(0, start) + suggestions[0] + mended.slice(end)
      }
    }
    return found
      .map((one) => inItsWord(one, found, text))
      .map((one) => ({ ...one, start: line.start + one.start, end: line.start + one.end }))
      .sort((one, other) => one.start - other.start)
  }

  /** The sure suspects of a line that do not touch one another, the surest first. */
  private judge(text: string, around: Surroundings): Doubted[] {
    const searched = this.lines.withSuspects(text)
    if (!searched) return []
    const { symbols, measured, suspects } = searched
    const judged = suspects
      .map((suspect) => {
        const examined = examine(symbols, measured, suspect, around)
        return { suspect, examined, odds: logOdds(examined.features, this.model.header.weights) }
      })
      .filter(({ examined, odds }) => odds >= this.least && !isInName(text, examined))
      .sort((one, other) => other.odds - one.odds)
    const kept: Doubted[] = []
    for (const { suspect, examined, odds } of judged) {
      const { start, end, word } = examined
      if (kept.some((other) => start <= other.end && end >= other.start)) continue
      const [best, ...others] = suspect.candidates as [Candidate, ...Candidate[]]
      const alike = others.filter(({ width }) => width === best.width)
      const suggestions = [best.text, ...alike.map((one) => one.text)] as const
      kept.push({ start, end, word, suggestions, odds })
    }
    return kept
  }
}

/** A misspelling with the word that its first suggestion makes. */
interface Doubted extends Misspelling {
  readonly word: Range
}

/** 责任敢 says more than 敢: the range grows to the mended word unless another misspelling lies in it. */
function inItsWord(one: Doubted, all: readonly Doubted[], text: string): Misspelling {
  const { start, end, word, odds } = one
  const [first, ...others] = one.suggestions
  const isShared = all.some((other) => other !== one && overlaps(other, word))
  if (isShared || word.end - word.start > LONGEST_WORD) {
    return { start, end, suggestions: one.suggestions, odds }
  }
  const grow = (fix: string) => text.slice(word.start, start) + fix + text.slice(end, word.end)
  return { ...word, suggestions: [grow(first), ...others.map(grow)], odds }
}

/** 财产安⏎全: the character that seems to be missing stands on the next line. */
function goesOn({ kind, end, characters }: TypingSlip, line: Line, text: string): boolean {
  const next = text.slice(line.end, line.end + 8).trimStart()
  return kind === 'missing' && end === line.end && next.startsWith(characters)
}
