import { type Alphabet, BOUNDARY, PADDING, type Symbols } from './alphabet'
import type { ConfusionTable, Kind } from './confusions'
import type { Ngrams, State } from './ngrams'
import type { PairTable } from './pair-table'

/** A change that would make a line likelier. */
export interface Candidate {
  /** How many symbols are replaced: one, or two that are wrong together. */
  readonly width: 1 | 2
  readonly kind: Kind | 'pair'
  /** What would stand there. */
  readonly text: string
  /** By how much the line becomes likelier, in tenths of a nat. */
  readonly gain: number
}

/** A place where another character would fit much better. */
export interface Suspect {
  /** Place of the (first) symbol. */
  readonly at: number
  /** The candidates in order, the best first; never empty. */
  readonly candidates: readonly Candidate[]
  /** What the symbols that the change touches cost as they stand, in tenths of a nat. */
  readonly cost: number
}

/** A change must make the line this much likelier to be looked at, in tenths of a nat. */
export const MIN_GAIN = 45

/** Where the symbols that a change touches cost less as they stand, no change can gain enough, in tenths of a nat. */
const MIN_COST = 100

/** How much a line's likelihood depends on one symbol: itself and the three after it. */
const REACH = 4

/** 十四届十次全会: which number is right the characters around it cannot tell. */
const NUMERALS = new Set('〇零一二两三四五六七八九十百千万亿')

/** The best few are kept: they are offered in order, and the distance to the second says how sure the first is. */
const MAX_CANDIDATES = 4

const scratch: State = { one: 0, two: 0, three: 0 }

/** Looks for characters that fit better than those of a line. */
export class Search {
  constructor(
    private readonly alphabet: Alphabet,
    private readonly ngrams: Ngrams,
    private readonly confusions: ConfusionTable,
    private readonly pairs: PairTable,
  ) {}

  /** What each symbol of a line costs, in tenths of a nat, and the states before each. */
  measure({ codes, length }: Symbols): Measured {
    const costs = new Uint16Array(length + REACH)
    const states = new Int32Array(3 * length)
    const state: State = { one: BOUNDARY, two: -1, three: -1 }
    for (let i = PADDING; i <= length - PADDING; i++) {
      states[3 * i] = state.one
      states[3 * i + 1] = state.two
      states[3 * i + 2] = state.three
      costs[i] = this.ngrams.advance(state, codes[i] as number, state)
    }
    return { costs, states }
  }

  /** Every place where a confusable character would make the line likelier by `MIN_GAIN`. */
  suspects(symbols: Symbols, measured: Measured): Suspect[] {
    const { length } = symbols
    const { costs } = measured
    const suspects: Suspect[] = []
    for (let at = PADDING; at < length - PADDING; at++) {
      if (NUMERALS.has(this.characterAt(symbols, at))) continue
      const cost = sum(costs, at, at + REACH)
      if (cost < MIN_COST) continue
      const found: Candidate[] = []
      const state = stateAt(measured, at)
      this.singles(symbols, at, state, cost, found)
      this.words(symbols, at, state, cost + (costs[at + REACH] as number), found)
      if (found.length === 0) continue
      found.sort((a, b) => b.gain - a.gain)
      suspects.push({ at, cost, candidates: found.slice(0, MAX_CANDIDATES) })
    }
    return suspects
  }

  private singles(symbols: Symbols, at: number, state: State, cost: number, found: Candidate[]) {
    const { alphabet, ngrams } = this
    const { codes, kinds } = this.confusions.of(this.characterAt(symbols, at))
    const next = symbols.codes[at + 1] as number
    const limit = cost - MIN_GAIN
    for (let i = 0; i < codes.length; i++) {
      const code = codes[i] as number
      if (!ngrams.hasPairBefore(next, code) && !ngrams.hasPair(state.one, code)) continue
      let total = ngrams.advanceFrom(state, code, scratch)
      if (total > limit) continue
      total = this.follow(symbols, at + 1, at + REACH, total, limit)
      if (total > limit) continue
      const text = alphabet.characterOf(code)
      found.push({ width: 1, kind: kinds[i] as Kind, text, gain: cost - total })
    }
  }

  private words(symbols: Symbols, at: number, state: State, cost: number, found: Candidate[]) {
    const { alphabet, ngrams } = this
    // A space between the two is not read, but it would be taken away with them.
    if (symbols.starts[at + 1] !== (symbols.starts[at] as number) + 1) return
    const [old1, old2] = [symbols.codes[at] as number, symbols.codes[at + 1] as number]
    const limit = cost - MIN_GAIN
    const [first, second] = [this.characterAt(symbols, at), this.characterAt(symbols, at + 1)]
    const words: Candidate[] = []
    this.pairs.each(first, second, (one, two) => {
      if (one === old1 || two === old2) return
      let total = ngrams.advanceFrom(state, one, scratch)
      if (total > limit) return
      total += ngrams.advance(scratch, two, scratch)
      total = this.follow(symbols, at + 2, at + REACH + 1, total, limit)
      if (total > limit) return
      const text = alphabet.characterOf(one) + alphabet.characterOf(two)
      if (words.some((other) => other.text === text)) return
      words.push({ width: 2, kind: 'pair', text, gain: cost - total })
    })
    // Of two that gain the same the first counts, and the classifier was taught in this order.
    if (words.length > 1) {
      const [ones, twos] = [
        this.confusions.soundingLike(first),
        this.confusions.soundingLike(second),
      ]
      const rank = ({ text }: Candidate) =>
        ones.indexOf(text.charAt(0)) * 2 ** 16 + twos.indexOf(text.charAt(1))
      words.sort((a, b) => rank(a) - rank(b))
    }
    found.push(...words)
  }

  /** Adds the costs of the symbols after a change; stops as soon as the limit is passed. */
  private follow(symbols: Symbols, from: number, to: number, total: number, limit: number): number {
    let sum = total
    for (let i = from; i < to && i <= symbols.length - PADDING && sum <= limit; i++) {
      sum += this.ngrams.advanceTo(scratch, symbols.codes[i] as number, scratch)
    }
    return sum
  }

  private characterAt({ text, starts }: Symbols, at: number): string {
    return text.charAt(starts[at] as number)
  }
}

/** A line's costs, in tenths of a nat, and the state of the model before each symbol. */
export interface Measured {
  readonly costs: Uint16Array
  /** Three places a symbol: `one`, `two` and `three` of its state. */
  readonly states: Int32Array
}

/** The state of the model before a symbol. */
export function stateAt({ states }: Measured, at: number): State {
  return {
    one: states[3 * at] as number,
    two: states[3 * at + 1] as number,
    three: states[3 * at + 2] as number,
  }
}

function sum(values: Uint16Array, from: number, to: number): number {
  let total = 0
  for (let i = from; i < to; i++) total += values[i] ?? 0
  return total
}
