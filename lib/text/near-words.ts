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

const SHORTEST = 2
const LONGEST = 5
/** Stands for the second lone character where a longer word vouches for the rest. */
const REST = 17
const HAN = /[\u4e00-\u9fff]/u

/**
 * Finds stretches that are one character away from a common word, with a character that sounds or looks alike:
 * 紧紧围饶 for 围绕. It knows nothing of word boundaries; ask for them where the gain is large enough.
 */
export class NearWordIndex {
  private readonly byGap = new Map<string, Entry[]>()
  private readonly known = new Set<string>()
  private readonly groups = new Map<string, number[]>()
  private readonly penalties: number[] = []

  constructor(private readonly counts: WordCounts) {
    for (const [word, weight] of counts.words) {
      this.known.add(word)
      for (let index = 0; index < word.length; index++) {
        const key = keyOf(word, 0, index, word.length)
        const list = this.byGap.get(key)
        if (list) list.push({ word, weight })
        else this.byGap.set(key, [{ word, weight }])
      }
    }
    for (const { characters, penalty } of counts.alike) {
      const group = this.penalties.push(penalty) - 1
      for (const char of characters) {
        const list = this.groups.get(char)
        if (list) list.push(group)
        else this.groups.set(char, [group])
      }
    }
  }

  /** Every near word of at least a gain, by the place of its wrong character. */
  *matches(text: string, least: number): Generator<NearWord> {
    for (let at = 0; at < text.length; at++) {
      const groups = this.groups.get(text[at] as string)
      if (!groups) continue
      for (let size = SHORTEST; size <= LONGEST; size++) {
        for (let index = 0; index < size; index++) {
          const start = at - index
          if (start < 0 || start + size > text.length) continue
          const near = this.nearest(text, start, index, size, groups)
          if (near && near.gain >= least) yield near
        }
      }
    }
  }

  private nearest(
    text: string,
    start: number,
    index: number,
    size: number,
    groups: readonly number[],
  ): NearWord | undefined {
    const end = start + size
    const entries = this.byGap.get(keyOf(text, start, index, end))
    if (!entries || this.known.has(text.slice(start, end))) return undefined
    const at = start + index
    let right: string | undefined
    let best = 0
    for (const { word, weight } of entries) {
      const shared = this.groups.get(word[index] as string)?.find((g) => groups.includes(g))
      if (shared === undefined) continue
      const likelihood = weight - (this.penalties[shared] as number)
      if (right !== undefined && likelihood <= best) continue
      right = word
      best = likelihood
    }
    if (right === undefined) return undefined
    const other = text[index === 0 ? at + 1 : at - 1] as string
    const rest = size === SHORTEST ? this.loneWeight(other) : REST
    const gain = best + this.counts.total - this.loneWeight(text[at] as string) - rest
    return { start, end, at, right, gain }
  }

  private loneWeight(char: string): number {
    return this.counts.alone.get(char) ?? (HAN.test(char) ? 7 : 0)
  }
}

interface Entry {
  readonly word: string
  readonly weight: number
}

/** A stretch with one place left open. */
function keyOf(text: string, start: number, index: number, end: number): string {
  return `${text.slice(start, start + index)}*${text.slice(start + index + 1, end)}`
}
