import { Alphabet, MARKS, PADDING } from '../../lib/spelling/alphabet'
import { SYMBOLS, type Tally, tally } from './tally'

/** Rarer characters are one symbol: their n-grams would be noise. */
const MIN_CHARACTER_COUNT = 12

const HAN = /[㐀-鿿]/u

/** Marks, then every Han character that is common enough, the most frequent first. */
export function alphabetOf(texts: Iterable<readonly string[]>): Alphabet {
  const counts = new Uint32Array(0x10000)
  for (const stretches of texts) {
    for (const stretch of stretches) {
      for (let i = 0; i < stretch.length; i++) {
        const unit = stretch.charCodeAt(i)
        counts[unit] = (counts[unit] as number) + 1
      }
    }
  }
  const han = [...counts.keys()]
    .filter((unit) => (counts[unit] as number) >= MIN_CHARACTER_COUNT)
    .filter((unit) => HAN.test(String.fromCharCode(unit)))
    .sort((a, b) => (counts[b] as number) - (counts[a] as number) || a - b)
  return new Alphabet(MARKS + String.fromCharCode(...han))
}

/** Counts every run of four symbols, boundaries included. */
export function countFours(
  alphabet: Alphabet,
  stretches: readonly string[],
  weight: number,
): Tally {
  const room = stretches.reduce((sum, stretch) => sum + stretch.length + 1, 0)
  const keys = new Float64Array(room)
  let n = 0
  for (const stretch of stretches) {
    const { codes, length } = alphabet.read(stretch)
    // The boundary after the last symbol is counted, too.
    for (let i = PADDING; i <= length - PADDING; i++) {
      const [a, b, c, d] = [codes[i - 3], codes[i - 2], codes[i - 1], codes[i]] as number[]
      keys[n++] =
        (((a as number) * SYMBOLS + (b as number)) * SYMBOLS + (c as number)) * SYMBOLS +
        (d as number)
    }
  }
  return tally(keys.subarray(0, n), weight)
}
