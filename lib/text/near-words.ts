import type { Range } from '../core/range'
import { type AlikeCharacters, AlikeGroups } from './alike-groups'
import { FIRST_HAN, HAN_COUNT, unitsOf } from './units'

/** What the index knows of words and characters. Weights are ten times the logarithm of a count. */
export interface WordCounts {
  readonly words: Iterable<readonly [word: string, weight: number]>
  /** How often a character stands as a word of its own; unknown ones count as never. */
  readonly alone: ReadonlyMap<string, number>
  /** Groups of characters that are taken for each other, the closest first; a penalty lowers the gain. */
  readonly alike: Iterable<AlikeCharacters>
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

const SHORTEST = 2
const SLOT_BITS = 15
const SLOT_SHIFT = 32 - SLOT_BITS
/** Stands in a slot for the place that is left open. */
const GAP = 0
/** Stand in a slot for the groups, from here on: behind all units. */
const FIRST_GROUP = 0x10000
/** Stands for the second lone character where a longer word vouches for the rest. */
const REST = 17
/** An odd number without pattern for each place of a word, so that no two words share a slot by their order. */
const PLACES = Int32Array.of(0x9e3779b1, 0x85ebca77, 0xc2b2ae3d, 0x27d4eb2f, 0x165667b1)
/** How far behind the bits of what a character begins those of what it ends stand; words have five units at most. */
const ENDS = 8
const NONE: readonly never[] = []
const HAN = /[\u4e00-\u9fff]/u

/**
 * Knows common words, and which of them a stretch of text misses by one character that sounds or looks alike:
 * 紧紧围饶 for 围绕. It knows nothing of word boundaries: ask where a stretch begins and ends on one.
 */
export class NearWordIndex {
  private readonly weights: ReadonlyMap<string, number>
  /**
   * Which words there may be: whole, with one place open, and with one place held by any of a group. A yes may be
   * mistaken, a no never is. Nearly every question ends here, before a string is made. 128 KB: a bigger table would
   * be fetched from memory every time.
   */
  private readonly seen = new Int32Array(2 ** SLOT_BITS)
  private readonly groups: AlikeGroups
  /** By character of the common block: a bit for each length of a word that it begins, and for each that it ends. */
  private readonly edges = new Uint16Array(HAN_COUNT)

  constructor(private readonly counts: WordCounts) {
    this.weights = new Map(counts.words)
    this.groups = new AlikeGroups(counts.alike)
    for (const word of this.weights.keys()) this.noteWord(word)
  }

  /**
   * The likeliest words that a stretch would be, were one of its characters another of like sound or shape.
   * @param places which of its characters to doubt, a bit for each; the lowest stands for the first
   * @returns at most one word for each place, in order; none where the stretch is a common word itself
   */
  near(text: string, start: number, end: number, places: number): readonly NearWord[] {
    const units = unitsOf(text)
    const doubted =
      places & this.placesWithin(units[start] as number, units[end - 1] as number, end - start)
    if (doubted === 0) return NONE
    let whole = 0
    for (let at = start; at < end; at++) whole += partOf(units[at] as number, at - start)
    let found: readonly NearWord[] = NONE
    for (let at = start; at < end; at++) {
      const place = at - start
      if (((doubted >> place) & 1) === 0) continue
      const rest = whole - partOf(units[at] as number, place)
      if (!this.maySee(rest + partOf(GAP, place))) continue
      if (this.maySee(whole) && this.weights.has(text.slice(start, end))) return NONE
      const word = this.nearest(text, start, end, at, rest)
      if (word) found = [...found, word]
    }
    return found
  }

  /** The places that may be wrong, going by the first and the last unit: at most one of the two is. */
  private placesWithin(first: number, last: number, size: number): number {
    const begins = ((this.edges[first - FIRST_HAN] as number) >> size) & 1
    const ends = ((this.edges[last - FIRST_HAN] as number) >> (size + ENDS)) & 1
    const both = begins & ends ? (1 << (size - 1)) - 2 : 0
    return ends | (begins << (size - 1)) | both
  }

  /** @param rest what the other characters of the stretch add to its slot */
  private nearest(
    text: string,
    start: number,
    end: number,
    at: number,
    rest: number,
  ): NearWord | undefined {
    const place = at - start
    let right: string | undefined
    let best = 0
    const written = text.charCodeAt(at)
    const last = this.groups.startOf(written + 1)
    for (let entry = this.groups.startOf(written); entry < last; entry++) {
      const group = this.groups.at(entry)
      if (!this.maySee(rest + partOf(FIRST_GROUP + group, place))) continue
      const { units, penalty } = this.groups.members(group)
      for (const unit of units) {
        if (!this.maySee(rest + partOf(unit, place))) continue
        const word = text.slice(start, at) + String.fromCharCode(unit) + text.slice(at + 1, end)
        const weight = this.weights.get(word)
        if (weight === undefined || (right !== undefined && weight - penalty <= best)) continue
        right = word
        best = weight - penalty
      }
    }
    if (right === undefined) return undefined
    const other = text[at === start ? at + 1 : at - 1] as string
    const others = end - start === SHORTEST ? this.loneWeight(other) : REST
    const gain = best + this.counts.total - this.loneWeight(text[at] as string) - others
    return { start, end, at, right, gain }
  }

  private noteWord(word: string): void {
    let whole = 0
    for (let place = 0; place < word.length; place++) whole += partOf(word.charCodeAt(place), place)
    this.note(whole)
    this.noteEdge(word.charCodeAt(0), word.length)
    this.noteEdge(word.charCodeAt(word.length - 1), word.length + ENDS)
    for (let place = 0; place < word.length; place++) {
      const unit = word.charCodeAt(place)
      const rest = whole - partOf(unit, place)
      this.note(rest + partOf(GAP, place))
      const last = this.groups.startOf(unit + 1)
      for (let entry = this.groups.startOf(unit); entry < last; entry++) {
        this.note(rest + partOf(FIRST_GROUP + this.groups.at(entry), place))
      }
    }
  }

  private noteEdge(unit: number, bit: number): void {
    this.edges[unit - FIRST_HAN] = (this.edges[unit - FIRST_HAN] ?? 0) | (1 << bit)
  }

  private note(sum: number): void {
    const slot = sum >>> SLOT_SHIFT
    this.seen[slot] = (this.seen[slot] as number) | bitsOf(sum)
  }

  private maySee(sum: number): boolean {
    const bits = bitsOf(sum)
    return ((this.seen[sum >>> SLOT_SHIFT] as number) & bits) === bits
  }

  private loneWeight(char: string): number {
    return this.counts.alone.get(char) ?? (HAN.test(char) ? 7 : 0)
  }
}

/** What a unit at a place of its word adds. */
function partOf(unit: number, place: number): number {
  return Math.imul(unit + 1, PLACES[place] as number)
}

/** Two of the 32 bits in its slot: one alone would let through four times as many questions by chance. */
function bitsOf(sum: number): number {
  return (1 << (sum >>> 8)) | (1 << (sum >>> 13))
}
