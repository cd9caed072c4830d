import type { Range } from '../core/range'
import { DIGITS, LATIN, RARE, type Symbols } from './alphabet'
import type { Ngrams } from './ngrams'
import { type Candidate, type Measured, type Suspect, stateAt } from './search'
import { type Cover, coverOf } from './word-cover'

/** What the classifier is told about a suspect: numbers by name, most of them between −3 and 3. */
export type Features = Readonly<Record<string, number>>

/** How sure the classifier is: the logarithm of the odds that the first candidate was meant. */
export function logOdds(features: Features, weights: Readonly<Record<string, number>>): number {
  let sum = 0
  for (const name in features) sum += (features[name] as number) * (weights[name] ?? 0)
  return sum
}

/** What the features ask about a suspect's surroundings. */
export interface Surroundings {
  readonly ngrams: Ngrams
  /** The code of a character in the model's alphabet. */
  codeOf(character: string): number
  /** Cuts a text into dictionary words. */
  cut(text: string): readonly string[]
  /** How often two neighbouring characters stand in the document. */
  occurrences(pair: string): number
  /** Whether a place of the line, in UTF-16 units, lies in a quotation or a title. */
  isQuoted(offset: number): boolean
}

/** A suspect with its place in the line and the words that it and its first candidate make. */
export interface Examined {
  readonly start: number
  readonly end: number
  /** The dictionary word that the first candidate makes, in units of the line. */
  readonly word: Range
  readonly features: Features
}

/** How many characters on either side are cut into words. */
const WINDOW = 8

/** Nats from which on a longer gain says more than the line tells. */
const BIG_GAIN = 8

/** Looks at a suspect and its first candidate from all sides. */
export function examine(
  symbols: Symbols,
  measured: Measured,
  suspect: Suspect,
  around: Surroundings,
): Examined {
  const best = suspect.candidates[0] as Candidate
  const { text, starts } = symbols
  const start = starts[suspect.at] as number
  const end = (starts[suspect.at + best.width - 1] as number) + 1
  const from = Math.max(0, start - WINDOW)
  const to = Math.min(text.length, end + WINDOW)
  const place = { start: start - from, end: end - from }
  const mended = text.slice(from, start) + best.text + text.slice(end, to)
  const before = coverOf(around.cut(text.slice(from, to)), place)
  const after = coverOf(around.cut(mended), place)
  const features = {
    bias: 1,
    ...weigh(suspect, best, measured),
    ...compareWords(before, after),
    ...compareFit(symbols, measured, suspect, best, around),
    ...lookAround(symbols, measured, suspect, best, around.isQuoted(start)),
    ...countRepeats(text, start, end, best.text, around),
  }
  return { start, end, word: { start: from + after.start, end: from + after.end }, features }
}

function weigh({ at, cost, candidates }: Suspect, best: Candidate, { costs }: Measured) {
  const gain = best.gain / 10
  const rest = cost / 10 - gain
  const second = candidates[1]?.gain ?? 30
  const is = (kind: Candidate['kind']) => Number(best.kind === kind)
  return {
    gain: gain / 5,
    gainRoot: Math.sqrt(gain),
    gainBig: Math.max(0, gain - BIG_GAIN) / 5,
    rest: rest / 5,
    restBig: Math.max(0, rest - 15) / 5,
    surprise: (costs[at] as number) / 50,
    margin: Math.min(100, best.gain - second) / 30,
    tone: is('tone'),
    near: is('near'),
    shape: is('shape'),
    pair: is('pair'),
    unlikeGain: ((is('near') + is('shape')) * gain) / 5,
    pairGain: (is('pair') * gain) / 5,
  }
}

function compareWords(before: Cover, after: Cover) {
  return {
    oldWord2: Number(before.longest === 2),
    oldWord3: Number(before.longest >= 3),
    newWord2: Number(after.longest === 2),
    newWord3: Number(after.longest >= 3),
    wordGain: clamp(after.longest - before.longest, 2),
    fewerWords: clamp(before.words - after.words, 3),
    singles: Math.min(6, before.singles) / 3,
    singlesLeft: Math.min(6, after.singles) / 3,
  }
}

/** How well the old and the new characters sit between their neighbours. */
function compareFit(
  { codes }: Symbols,
  measured: Measured,
  { at }: Suspect,
  best: Candidate,
  { ngrams, codeOf }: Surroundings,
) {
  const old = codes.subarray(at, at + best.width)
  const fresh = Uint16Array.from(best.text, (character) => codeOf(character))
  const right = codes[at + best.width] as number
  const { costs } = measured
  const state = stateAt(measured, at)
  let cost = 0
  for (const code of fresh) cost += ngrams.advance(state, code, state)
  const costRight = ngrams.advance(state, right, state)
  const rarity = (code: number) => ngrams.rarity(code)
  const first = old[0] as number
  return {
    rare: Number(old.includes(RARE)),
    oldRarity: mean(old, rarity) / 50,
    pairKnown: Number(best.width === 2 && ngrams.hasPair(first, old[1] as number)),
    leftKnown: Number(ngrams.hasPair(codes[at - 1] as number, first)),
    rightKnown: Number(ngrams.hasPair(old[best.width - 1] as number, right)),
    liftLeft: Math.max(-3, (rarity(first) - (costs[at] as number)) / 20),
    liftRight: Math.max(-3, (rarity(right) - (costs[at + best.width] as number)) / 20),
    newLift: (mean(fresh, rarity) * best.width - cost) / 20,
    newLiftRight: (rarity(right) - costRight) / 20,
  }
}

function lookAround(
  { codes }: Symbols,
  { costs }: Measured,
  { at }: Suspect,
  { width }: Candidate,
  isQuoted: boolean,
) {
  const beside = [codes[at - 1], codes[at + width]]
  return {
    outside: mean(costs.subarray(Math.max(0, at - 8), at), (cost) => cost) / 30,
    beyond: mean(costs.subarray(at + width + 3, at + width + 9), (cost) => cost) / 30,
    quoted: Number(isQuoted),
    digits: Number(beside.includes(DIGITS)),
    latin: Number(beside.includes(LATIN)),
  }
}

/** What recurs in a document is a name or a term, whatever the model thinks of it. */
function countRepeats(
  text: string,
  start: number,
  end: number,
  fresh: string,
  { occurrences }: Surroundings,
) {
  const left = text.charAt(start - 1)
  const right = text.charAt(end)
  const leftPair = occurrences(left + text.charAt(start))
  const rightPair = occurrences(text.charAt(end - 1) + right)
  const mended = Math.max(occurrences(left + fresh.charAt(0)), occurrences(fresh.slice(-1) + right))
  return {
    repeats: Math.log2(Math.max(1, leftPair, rightPair)),
    repeatsBoth: Math.log2(Math.max(1, Math.min(leftPair, rightPair))),
    mendedRepeats: Math.log2(1 + mended),
  }
}

function clamp(value: number, limit: number): number {
  return Math.max(-limit, Math.min(limit, value))
}

function mean(values: Uint16Array, of: (value: number) => number): number {
  let total = 0
  for (const value of values) total += of(value)
  return values.length === 0 ? 0 : total / values.length
}
