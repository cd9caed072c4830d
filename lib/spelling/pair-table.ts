import type { Alphabet } from './alphabet'
import type { ConfusionTable } from './confusions'
import type { Ngrams } from './ngrams'

/** A pair is a word when the second symbol is this much likelier after the first than anywhere, in tenths of a nat. */
const WORD_LIFT = 20

/** Pairs that cost more than this together are too rare to be meant, in tenths of a nat. */
const MAX_COST = 175

/** Pairs of characters that belong together, by how they sound: what an input method offers for two syllables. */
export class PairTable {
  private readonly known = new Map<string, readonly number[]>()

  constructor(
    private readonly alphabet: Alphabet,
    private readonly ngrams: Ngrams,
    private readonly confusions: ConfusionTable,
  ) {}

  /** The words of two characters that sound like these two, as codes one after the other. */
  of(first: string, second: string): readonly number[] {
    const key = first + second
    const known = this.known.get(key)
    if (known) return known
    const found: number[] = []
    const seconds = this.codesLike(second)
    for (const one of this.codesLike(first)) {
      for (const two of seconds) if (this.isWord(one, two)) found.push(one, two)
    }
    this.known.set(key, found)
    return found
  }

  private codesLike(character: string): number[] {
    return [...this.confusions.soundingLike(character)]
      .map((other) => this.alphabet.codeOf(other))
      .filter((code) => this.alphabet.characterOf(code))
  }

  private isWord(first: number, second: number): boolean {
    const cost = this.ngrams.pairCost(first, second)
    if (cost < 0 || this.ngrams.rarity(first) + cost > MAX_COST) return false
    return this.ngrams.rarity(second) - cost >= WORD_LIFT
  }
}
