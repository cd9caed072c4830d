import type { Alphabet } from './alphabet'
import type { ConfusionTable } from './confusions'
import type { Ngrams } from './ngrams'

/** A pair is a word when the second symbol is this much likelier after the first than anywhere, in tenths of a nat. */
const WORD_LIFT = 20

/** Pairs that cost more than this together are too rare to be meant, in tenths of a nat. */
const MAX_COST = 175

/** Not among the characters asked for. */
const UNRANKED = 0xffff

/** Pairs of characters that belong together, by how they sound: what an input method offers for two syllables. */
export class PairTable {
  /** The codes that sound like a character, by that character. */
  private readonly alike = new Map<string, Uint16Array>()
  /** The second symbols of the words that begin with a symbol, by its code. */
  private readonly seconds: (Uint16Array | undefined)[] = []
  /** Where each code stands among those that sound like the second character; `UNRANKED` between two calls. */
  private readonly ranks: Uint16Array

  constructor(
    private readonly alphabet: Alphabet,
    private readonly ngrams: Ngrams,
    private readonly confusions: ConfusionTable,
  ) {
    this.ranks = new Uint16Array(alphabet.size).fill(UNRANKED)
  }

  /** The words of two characters that sound like these two, as codes one after the other. */
  of(first: string, second: string): readonly number[] {
    const { ranks } = this
    const wanted = this.codesLike(second)
    for (let i = 0; i < wanted.length; i++) ranks[wanted[i] as number] = i
    const found: number[] = []
    for (const one of this.codesLike(first)) this.addWords(one, found)
    for (let i = 0; i < wanted.length; i++) ranks[wanted[i] as number] = UNRANKED
    return found
  }

  /** Adds the words that begin with a symbol and end with a ranked one, in the order of the ranks. */
  private addWords(one: number, found: number[]): void {
    const { ranks } = this
    const seconds = this.secondsOf(one)
    const start = found.length
    for (let i = 0; i < seconds.length; i++) {
      const two = seconds[i] as number
      const rank = ranks[two] as number
      if (rank === UNRANKED) continue
      let at = found.push(one, two) - 1
      for (; at > start + 1 && (ranks[found[at - 2] as number] as number) > rank; at -= 2) {
        found[at] = found[at - 2] as number
      }
      found[at] = two
    }
  }

  private codesLike(character: string): Uint16Array {
    const known = this.alike.get(character)
    if (known) return known
    const codes = [...this.confusions.soundingLike(character)]
      .map((other) => this.alphabet.codeOf(other))
      .filter((code) => this.alphabet.characterOf(code))
    const packed = Uint16Array.from(codes)
    this.alike.set(character, packed)
    return packed
  }

  private secondsOf(first: number): Uint16Array {
    const known = this.seconds[first]
    if (known) return known
    const { ngrams } = this
    const rarity = ngrams.rarity(first)
    const found: number[] = []
    ngrams.eachAfter(first, (second, cost) => {
      if (rarity + cost > MAX_COST || ngrams.rarity(second) - cost < WORD_LIFT) return
      found.push(second)
    })
    const packed = Uint16Array.from(found)
    this.seconds[first] = packed
    return packed
  }
}
