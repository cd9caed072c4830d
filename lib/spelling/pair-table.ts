import type { Alphabet } from './alphabet'
import type { ConfusionTable } from './confusions'
import type { Ngrams } from './ngrams'

/** A pair is a word when the second symbol is this much likelier after the first than anywhere, in tenths of a nat. */
const WORD_LIFT = 20

/** Pairs that cost more than this together are too rare to be meant, in tenths of a nat. */
const MAX_COST = 175

/** More than there are codes. */
const CODES = 2 ** 16

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
    const { alphabet, ngrams, confusions } = this
    const found: number[] = []
    for (const first of confusions.charactersOf(sound)) {
      const one = alphabet.codeOf(first)
      if (!alphabet.characterOf(one)) continue
      const rarity = ngrams.rarity(one)
      ngrams.eachAfter(one, (two, cost) => {
        if (rarity + cost > MAX_COST || ngrams.rarity(two) - cost < WORD_LIFT) return
        for (const other of confusions.soundsOf(alphabet.characterOf(two))) {
          found.push((other * CODES + one) * CODES + two)
        }
      })
    }
    const words = unpack(Float64Array.from(found).sort(), confusions.sounds)
    this.known[sound] = words
    return words
  }
}

/** Sorted words, each as a number: the second sound, then both codes. */
function unpack(found: Float64Array, sounds: number): Words {
  const starts = new Uint16Array(sounds + 1)
  const firsts = new Uint16Array(found.length)
  const seconds = new Uint16Array(found.length)
  found.forEach((word, i) => {
    const sound = Math.floor(word / CODES ** 2)
    starts[sound + 1] = i + 1
    firsts[i] = Math.floor(word / CODES) % CODES
    seconds[i] = word % CODES
  })
  for (let sound = 0; sound < sounds; sound++) {
    starts[sound + 1] = Math.max(starts[sound] as number, starts[sound + 1] as number)
  }
  return { starts, firsts, seconds }
}
