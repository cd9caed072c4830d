import { PairBits } from './pair-bits'

/** Costs are in tenths of a nat, so that a byte holds one. */
export const COST_SCALE = 10

/** Back-off weights may exceed one; a byte holds them from this much below zero. */
export const BACKOFF_BIAS = 50

/** One order of the model: its n-grams sorted by their first symbols, then by the last one. */
export interface Level {
  /** The last symbol of each n-gram. */
  readonly symbols: Uint16Array
  /** Its cost after the symbols before it. */
  readonly costs: Uint8Array
  /** What a context costs that lacks the next symbol, plus `BACKOFF_BIAS`; empty at the longest order. */
  readonly backoffs: Uint8Array
  /** Where the continuations begin in the next level, with one entry more than n-grams; empty at the longest order. */
  readonly children: Uint32Array
}

/** The four orders, from single symbols to runs of four. */
export type Levels = readonly [Level, Level, Level, Level]

/** The last one, two and three symbols as places in their levels; −1 where the model lacks the run. */
export interface State {
  one: number
  two: number
  three: number
}

/** A back-off model of the characters of official prose: what each costs after the three before it. */
export class Ngrams {
  private readonly unigrams: Level
  private readonly bigrams: Level
  private readonly trigrams: Level
  private readonly fourgrams: Level
  private readonly pairs: PairBits

  constructor([unigrams, bigrams, trigrams, fourgrams]: Levels) {
    this.unigrams = unigrams
    this.bigrams = bigrams
    this.trigrams = trigrams
    this.fourgrams = fourgrams
    this.pairs = new PairBits(unigrams, bigrams)
  }

  /**
   * What a symbol costs after a state, in tenths of a nat. `next` receives the state after it; it may be `state` itself.
   */
  advance(state: State, symbol: number, next: State): number {
    const { bigrams, trigrams, fourgrams } = this
    const { one, two, three } = state
    const inTwo = one < 0 ? -1 : find(bigrams.symbols, this.unigrams.children, one, symbol)
    // A run is never in the model when a part of it is not, so an unknown pair ends the search.
    const inThree =
      inTwo < 0 || two < 0 ? -1 : find(trigrams.symbols, bigrams.children, two, symbol)
    const inFour =
      inThree < 0 || three < 0 ? -1 : find(fourgrams.symbols, trigrams.children, three, symbol)
    next.one = symbol
    next.two = inTwo
    next.three = inThree
    if (inFour >= 0) return fourgrams.costs[inFour] as number
    let cost = three < 0 ? 0 : (trigrams.backoffs[three] as number) - BACKOFF_BIAS
    if (inThree >= 0) return cost + (trigrams.costs[inThree] as number)
    if (two >= 0) cost += (bigrams.backoffs[two] as number) - BACKOFF_BIAS
    if (inTwo >= 0) return cost + (bigrams.costs[inTwo] as number)
    if (one >= 0) cost += (this.unigrams.backoffs[one] as number) - BACKOFF_BIAS
    return cost + (this.unigrams.costs[symbol] as number)
  }

  /** As `advance`, quick where many symbols are tried after one state. */
  advanceFrom(state: State, symbol: number, next: State): number {
    if (state.one >= 0 && this.pairs.follows(state.one, symbol)) {
      return this.advance(state, symbol, next)
    }
    return this.startAnew(state, symbol, next)
  }

  /** As `advance`, quick where one symbol is tried after many states. */
  advanceTo(state: State, symbol: number, next: State): number {
    if (state.one >= 0 && this.pairs.precedes(state.one, symbol)) {
      return this.advance(state, symbol, next)
    }
    return this.startAnew(state, symbol, next)
  }

  /** A step to a symbol that forms no known pair with the one before it. */
  private startAnew({ one, two, three }: State, symbol: number, next: State): number {
    let cost = this.unigrams.costs[symbol] as number
    if (one >= 0) cost += (this.unigrams.backoffs[one] as number) - BACKOFF_BIAS
    if (two >= 0) cost += (this.bigrams.backoffs[two] as number) - BACKOFF_BIAS
    if (three >= 0) cost += (this.trigrams.backoffs[three] as number) - BACKOFF_BIAS
    next.one = symbol
    next.two = -1
    next.three = -1
    return cost
  }

  /** Whether two symbols stand side by side anywhere in the counted prose; quick for many seconds of one first. */
  hasPair(first: number, second: number): boolean {
    return this.pairs.follows(first, second)
  }

  /** The same; quick for many firsts of one second. */
  hasPairBefore(second: number, first: number): boolean {
    return this.pairs.precedes(first, second)
  }

  /** Calls back with every symbol that the counted prose has after another, and its cost in tenths of a nat. */
  eachAfter(first: number, tell: (second: number, cost: number) => void): void {
    const { symbols, costs } = this.bigrams
    const end = this.unigrams.children[first + 1] as number
    for (let i = this.unigrams.children[first] as number; i < end; i++) {
      tell(symbols[i] as number, costs[i] as number)
    }
  }

  /**
   * Calls back with every symbol that the counted prose has between two others, and that costs no more than so much after
   * the first, in tenths of a nat.
   */
  eachBetween(first: number, third: number, most: number, tell: (symbol: number) => void): void {
    const { symbols, costs, children } = this.bigrams
    const end = this.unigrams.children[first + 1] as number
    for (let i = this.unigrams.children[first] as number; i < end; i++) {
      if ((costs[i] as number) > most) continue
      const symbol = symbols[i] as number
      if (!this.pairs.precedes(symbol, third)) continue
      if (find(this.trigrams.symbols, children, i, third) >= 0) tell(symbol)
    }
  }

  /** What a symbol costs by itself, in tenths of a nat: how rare it is. */
  rarity(symbol: number): number {
    return this.unigrams.costs[symbol] as number
  }
}

function find(symbols: Uint16Array, children: Uint32Array, parent: number, symbol: number): number {
  let low = children[parent] as number
  let high = (children[parent + 1] as number) - 1
  while (low <= high) {
    const middle = (low + high) >>> 1
    const found = symbols[middle] as number
    if (found === symbol) return middle
    if (found < symbol) low = middle + 1
    else high = middle - 1
  }
  return -1
}
