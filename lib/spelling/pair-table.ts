import type { Alphabet } from './alphabet'
import type { ConfusionTable } from './confusions'
import type { Ngrams } from './ngrams'

/** A pair is a word when the second symbol is this much likelier after the first than anywhere, in tenths of a nat. */
const WORD_LIFT = 20

/** Pairs that cost more than this together are too rare to be meant, in tenths of a nat. */
const MAX_COST = 175

/** The words whose first character has one sound. */
interface Words {
  /** Where those begin whose second character has a sound, by that sound; with one entry more. */
  readonly starts: Uint16Array
  /** The codes of each. */
  readonly firsts: Uint16Array
  readonly seconds: Uint16Array
}

/** Pairs of characters that belong together, by how they sound: what an input method offers for two syllables. */
export class PairTable {
  /** By the first sound; worked out when that is first asked for, since to do so for all takes 60 ms in a cold worker. */
  private readonly known: (Words | undefined)[] = []

  constructor(
    private readonly alphabet: Alphabet,
    private readonly ngrams: Ngrams,
    private readonly confusions: ConfusionTable,
  ) {}

  /**
   * Tells the words of two characters that sound like these two, as codes. A word with two readings in common with them
   * is told twice.
   */
  each(first: string, second: string, tell: (one: number, two: number) => void): void {
    const sounds = this.confusions.soundsOf(second)
    for (const sound of this.confusions.soundsOf(first)) {
      const { starts, firsts, seconds } = this.wordsOf(sound)
      for (const other of sounds) {
        const end = starts[other + 1] as number
        for (let i = starts[other] as number; i < end; i++) {
          tell(firsts[i] as number, seconds[i] as number)
        }
      }
    }
  }

  private wordsOf(sound: number): Words {
    const known = this.known[sound]
    if (known) return known
    const bySecond = Array.from({ length: this.confusions.sounds }, (): [number, number][] => [])
    for (const first of this.confusions.charactersOf(sound)) {
      const one = this.alphabet.codeOf(first)
      if (!this.alphabet.characterOf(one)) continue
      const rarity = this.ngrams.rarity(one)
      this.ngrams.eachAfter(one, (two, cost) => {
        if (rarity + cost > MAX_COST || this.ngrams.rarity(two) - cost < WORD_LIFT) return
        const second = this.alphabet.characterOf(two)
        for (const other of this.confusions.soundsOf(second)) bySecond[other]?.push([one, two])
      })
    }
    const words = pack(bySecond)
    this.known[sound] = words
    return words
  }
}

function pack(bySecond: readonly (readonly [number, number][])[]): Words {
  const all = bySecond.flat()
  const starts = new Uint16Array(bySecond.length + 1)
  bySecond.forEach((words, sound) => {
    starts[sound + 1] = (starts[sound] as number) + words.length
  })
  const firsts = Uint16Array.from(all, ([one]) => one)
  return { starts, firsts, seconds: Uint16Array.from(all, ([, two]) => two) }
}
