import type { Range } from '../core/range'

/** Which dictionary words lie over a place. */
export interface Cover {
  /** Length of the longest word that touches the place, in UTF-16 units. */
  readonly longest: number
  /** Where the words that touch the place begin and end, in units of the text that was cut. */
  readonly start: number
  readonly end: number
  /** How many words, and how many of a single Han character, the whole stretch makes. */
  readonly words: number
  readonly singles: number
}

const HAN = /^\p{Script=Han}$/u

/** Reads off the words of a stretch which of them touch a place. */
export function coverOf(words: readonly string[], place: Range): Cover {
  let { start, end } = place
  let at = 0
  let longest = 0
  let singles = 0
  for (const word of words) {
    const next = at + word.length
    if (at < place.end && next > place.start) {
      longest = Math.max(longest, word.length)
      start = Math.min(start, at)
      end = Math.max(end, next)
    }
    if (HAN.test(word)) singles++
    at = next
  }
  return { longest, start, end, words: words.length, singles }
}
