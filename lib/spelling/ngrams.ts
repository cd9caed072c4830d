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
  constructor(private readonly levels: Levels) {}

  /**
   * What a symbol costs after a state, in tenths of a nat. `next` receives the state after it; it may be `state` itself.
   */
  advance(state: State, symbol: number, next: State): number {
    const { one, two, three } = state
    const [unigrams, bigrams, trigrams, fourgrams] = this.levels
    const inTwo = one < 0 ? -1 : find(bigrams.symbols, unigrams.children, one, symbol)
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
    if (one >= 0) cost += (unigrams.backoffs[one] as number) - BACKOFF_BIAS
    return cost + (unigrams.costs[symbol] as number)
  }

  /** Whether two symbols stand side by side anywhere in the counted prose. */
  hasPair(first: number, second: number): boolean {
    const [unigrams, bigrams] = this.levels
    return find(bigrams.symbols, unigrams.children, first, second) >= 0
  }

  /** What a symbol costs after another, in tenths of a nat; −1 for a pair that the counted prose lacks. */
  pairCost(first: number, second: number): number {
    const [unigrams, bigrams] = this.levels
    const at = find(bigrams.symbols, unigrams.children, first, second)
    return at < 0 ? -1 : (bigrams.costs[at] as number)
  }

  /** What a symbol costs by itself, in tenths of a nat: how rare it is. */
  rarity(symbol: number): number {
    return this.levels[0].costs[symbol] as number
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
