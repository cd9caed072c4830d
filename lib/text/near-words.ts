import type { Range } from '../core/range'

/** What the index knows of words and characters. Weights are ten times the logarithm of a count. */
export interface WordCounts {
  readonly words: Iterable<readonly [word: string, weight: number]>
  /** How often a character stands as a word of its own; unknown ones count as never. */
  readonly alone: ReadonlyMap<string, number>
  /** Groups of characters that are taken for each other, the closest first; a penalty lowers the gain. */
  readonly alike: Iterable<{ readonly characters: string; readonly penalty: number }>
  /** The weight of all pairs of lone characters that were counted. */
  readonly total: number
}

export interface NearWord extends Range {
  readonly right: string
  /** Where the wrong character stands. */
  readonly at: number
  /** How much likelier the word is than the stretch as written, ten times the logarithm. */
  readonly gain: number
}

/** The characters that another is taken for, as UTF-16 units, each with its penalty. */
interface Alike {
  readonly units: Uint16Array
  readonly penalties: Uint8Array
}

const SHORTEST = 2
const SLOT_BITS = 20
/** Stands in a slot for the place that is left open. */
const GAP = 0
/** Stands for the second lone character where a longer word vouches for the rest. */
const REST = 17
/** An odd number without pattern for each place of a word, so that no two words share a slot by their order. */
const PLACES = Int32Array.of(0x9e3779b1, 0x85ebca77, 0xc2b2ae3d, 0x27d4eb2f, 0x165667b1)
const HAN = /[\u4e00-\u9fff]/u

/**
 * Knows common words, and which of them a stretch of text misses by one character that sounds or looks alike:
 * 紧紧围饶 for 围绕. It knows nothing of word boundaries: ask where a stretch begins and ends on one.
 */
export class NearWordIndex {
  private readonly weights: ReadonlyMap<string, number>
  /**
   * Which words there may be, whole and with one place open: a yes may be mistaken, a no never is. Nearly every
   * question ends here, before a string is made. A bit each: a bigger table would be fetched from memory every time.
   */
  private readonly seen = new Uint8Array(2 ** (SLOT_BITS - 3))
  private readonly groups = new Map<string, number[]>()
  private readonly members: { readonly characters: string; readonly penalty: number }[] = []
  private readonly alikes = new Map<string, Alike>()

  constructor(private readonly counts: WordCounts) {
    this.weights = new Map(counts.words)
    for (const word of this.weights.keys()) {
      for (let at = 0; at < word.length; at++) {
        const rest = restOf(word, 0, word.length, at)
        this.note(rest + partOf(GAP, at))
        this.note(rest + partOf(word.charCodeAt(at), at))
      }
    }
    for (const group of counts.alike) {
      const number = this.members.push(group) - 1
      for (const char of group.characters) {
        const list = this.groups.get(char)
        if (list) list.push(number)
        else this.groups.set(char, [number])
      }
    }
  }

  /**
   * The likeliest word that a stretch would be, were its character at `at` another of like sound or shape.
   * @returns `undefined` where there is none, or where the stretch is a common word itself
   */
  nearest(text: string, { start, end }: Range, at: number): NearWord | undefined {
    const place = at - start
    const rest = restOf(text, start, end, at)
    if (!this.maySee(rest + partOf(GAP, place))) return undefined
    const mayBeRight = this.maySee(rest + partOf(text.charCodeAt(at), place))
    if (mayBeRight && this.weights.has(text.slice(start, end))) return undefined
    const written = text[at] as string
    let right: string | undefined
    let best = 0
    const { units, penalties } = this.alikeTo(written)
    for (let index = 0; index < units.length; index++) {
      const unit = units[index] as number
      if (!this.maySee(rest + partOf(unit, place))) continue
      const word = text.slice(start, at) + String.fromCharCode(unit) + text.slice(at + 1, end)
      const weight = this.weights.get(word)
      const penalty = penalties[index] as number
      if (weight === undefined || (right !== undefined && weight - penalty <= best)) continue
      right = word
      best = weight - penalty
    }
    if (right === undefined) return undefined
    const other = text[at === start ? at + 1 : at - 1] as string
    const others = end - start === SHORTEST ? this.loneWeight(other) : REST
    const gain = best + this.counts.total - this.loneWeight(written) - others
    return { start, end, at, right, gain }
  }

  private note(sum: number): void {
    const slot = sum >>> (32 - SLOT_BITS)
    this.seen[slot >> 3] = (this.seen[slot >> 3] as number) | (1 << (slot & 7))
  }

  private maySee(sum: number): boolean {
    const slot = sum >>> (32 - SLOT_BITS)
    return ((this.seen[slot >> 3] as number) & (1 << (slot & 7))) !== 0
  }

  /** The closest group that two characters share decides on the penalty. */
  private alikeTo(written: string): Alike {
    const known = this.alikes.get(written)
    if (known) return known
    const penalties = new Map<string, number>()
    for (const number of this.groups.get(written) ?? []) {
      const { characters, penalty } = this.members[number] as (typeof this.members)[number]
      for (const char of characters) {
        if (char !== written && !penalties.has(char)) penalties.set(char, penalty)
      }
    }
    const alike = {
      units: Uint16Array.from(penalties.keys(), (char) => char.charCodeAt(0)),
      penalties: Uint8Array.from(penalties.values()),
    }
    this.alikes.set(written, alike)
    return alike
  }

  private loneWeight(char: string): number {
    return this.counts.alone.get(char) ?? (HAN.test(char) ? 7 : 0)
  }
}

/** What the units of a stretch but for the one at `at` add to its slot. */
function restOf(text: string, start: number, end: number, at: number): number {
  let sum = 0
  for (let place = start; place < end; place++) {
    if (place !== at) sum += partOf(text.charCodeAt(place), place - start)
  }
  return sum | 0
}

/** What a unit at a place of its word adds. */
function partOf(unit: number, place: number): number {
  return Math.imul(unit + 1, PLACES[place] as number)
}
