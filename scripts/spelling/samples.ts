import type { Alphabet } from '../../lib/spelling/alphabet'
import { examine, type Surroundings } from '../../lib/spelling/features'
import type { Ngrams } from '../../lib/spelling/ngrams'
import { PairCounts } from '../../lib/spelling/pair-counts'
import type { Search } from '../../lib/spelling/search'
import type { Pair } from './plant'
import type { Sample } from './regression'

/** What finds and examines suspects. */
export interface Examiner {
  readonly alphabet: Alphabet
  readonly ngrams: Ngrams
  readonly search: Search
  readonly cut: (text: string) => readonly string[]
}

/**
 * The suspects of some lines of one document as samples. Where something else was meant than the first candidate
 * says, the suspect teaches nothing and is left out.
 */
export function samplesOf(lines: readonly Pair[], weight: number, by: Examiner): Sample[] {
  const counts = new PairCounts(lines.map(({ text }) => text).join('\n'))
  return lines.flatMap((line) => samplesOfLine(line, counts, weight, by))
}

function samplesOfLine(line: Pair, counts: PairCounts, weight: number, by: Examiner): Sample[] {
  const { text, truth } = line
  const around: Surroundings = {
    ngrams: by.ngrams,
    codeOf: (character) => by.alphabet.codeOf(character),
    cut: by.cut,
    occurrences: (pair) => counts.of(pair),
    isQuoted: (offset) => isQuoted(text, offset),
  }
  const symbols = by.alphabet.read(text)
  const measured = by.search.measure(symbols)
  const samples: Sample[] = []
  for (const suspect of by.search.suspects(symbols, measured)) {
    const { start, end, features } = examine(symbols, measured, suspect, around)
    const fix = suspect.candidates[0]?.text
    const isUntouched = text.slice(start, end) === truth.slice(start, end)
    const isRight = fix === truth.slice(start, end) && differsThroughout(text, truth, start, end)
    if (isUntouched || isRight) samples.push({ features, isRight, weight })
  }
  return samples
}

function differsThroughout(text: string, truth: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (text[i] === truth[i]) return false
  return true
}

/** As the document model says it, for a line by itself. */
function isQuoted(line: string, offset: number): boolean {
  const opens = (open: string, close: string) =>
    line.lastIndexOf(open, offset) > line.lastIndexOf(close, offset)
  return opens('“', '”') || opens('《', '》')
}
