import type { Range } from '../core/range'
import { PADDING, type Symbols } from './alphabet'
import type { Features, Surroundings } from './features'
import type { Measured } from './search'
import type { SlipCandidate } from './slip-search'
import { coverOf } from './word-cover'

/** A slip with its place in the line and the word that it spoils. */
export interface ExaminedSlip {
  /** What the change replaces, in units of the line; empty where a character is missing. */
  readonly place: Range
  /** The stretch of the line that becomes the word that was meant, and that word. */
  readonly word: Range
  readonly fix: string
  readonly features: Features
  /** Stands in a list of single characters: 农文商体旅. */
  readonly isListed: boolean
}

const HAN = /^\p{Script=Han}$/u
/** How many characters on either side are cut into words. */
const WINDOW = 8
/** Nats from which on a longer gain says more than the line tells. */
const BIG_GAIN = 10
/** So many single characters in a row are a list. */
const LONG_RUN = 4
/** Above this many lone characters a stretch is a list of them (镍铜钴), however it is cut. */
const MANY_SINGLES = 6
/** More often is as good as this often: what recurs is a name or a term. */
const MANY_REPEATS = 4

/** Looks at a slip from all sides. */
export function examineSlip(
  symbols: Symbols,
  measured: Measured,
  slip: SlipCandidate,
  around: Pick<Surroundings, 'cut' | 'occurrences' | 'ngrams'>,
): ExaminedSlip {
  const { text, starts } = symbols
  const { at, width } = slip
  const start = width === 0 ? behind(symbols, at - 1) : (starts[at] as number)
  const end = width === 0 ? start : behind(symbols, at + width - 1)
  const from = Math.max(0, start - WINDOW)
  const to = Math.min(text.length, end + WINDOW)
  const mended = text.slice(from, start) + slip.text + text.slice(end, to)
  const wrong = { start: start - from - Number(width < 2), end: end - from + Number(width < 2) }
  const right = { start: start - from, end: start - from + slip.text.length }
  const words = around.cut(text.slice(from, to))
  const before = coverOf(words, wrong)
  const after = coverOf(around.cut(mended), right)
  const shift = slip.text.length - (end - start)
  const word = { start: from + after.start, end: from + after.end - shift }
  const gain = slip.gain / 10
  const { costs } = measured
  const cost = (place: number) => (costs[place] as number) / 50
  const first = slip.kind === 'swapped' ? start : Math.max(0, start - 1)
  const pair = around.occurrences(text.slice(first, first + 2))
  const features = {
    bias: 1,
    gain: gain / 5,
    gainBig: Math.max(0, gain - BIG_GAIN) / 5,
    margin: slip.kind === 'missing' ? (slip.gain - slip.second) / 50 : 0,
    first: cost(at),
    second: cost(at + 1),
    third: cost(at + 2),
    rarity: around.ngrams.rarity(symbols.codes[at] as number) / 50,
    leftKnown: Number(
      around.ngrams.hasPair(symbols.codes[at - 1] as number, symbols.codes[at] as number),
    ),
    rightKnown: Number(
      around.ngrams.hasPair(symbols.codes[at] as number, symbols.codes[at + 1] as number),
    ),
    fewerSingles: clamp(before.singles - after.singles, 3),
    fewerWords: clamp(before.words - after.words, 3),
    oldWord: Math.min(before.longest, 4),
    newWord: Math.min(after.longest, 4),
    singlesLeft: Math.min(after.singles, MANY_SINGLES),
    outside: mean(costs, at - 8, at - 1, symbols) / 30,
    beyond: mean(costs, at + width + 3, at + width + 9, symbols) / 30,
    repeats: Math.min(pair, MANY_REPEATS) - 1,
  }
  const fix = text.slice(word.start, start) + slip.text + text.slice(end, word.end)
  const isListed = longestRun(words) >= LONG_RUN
  return { place: { start, end }, word, fix, features, isListed }
}

/** How many single Han characters stand in a row, at most. */
function longestRun(words: readonly string[]): number {
  let [run, longest] = [0, 0]
  for (const word of words) {
    run = HAN.test(word) ? run + 1 : 0
    longest = Math.max(longest, run)
  }
  return longest
}

/** Where a symbol ends in its line. */
function behind({ starts, text }: Symbols, at: number): number {
  return Math.min((starts[at] as number) + 1, text.length)
}

function mean(costs: Uint16Array, from: number, to: number, { length }: Symbols): number {
  const [first, last] = [Math.max(from, PADDING), Math.min(to, length - PADDING)]
  let total = 0
  for (let at = first; at < last; at++) total += costs[at] as number
  return last > first ? total / (last - first) : 0
}

function clamp(value: number, limit: number): number {
  return Math.max(-limit, Math.min(limit, value))
}
