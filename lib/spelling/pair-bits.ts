import type { Level } from './ngrams'

/**
 * Which symbols follow which, a bit a pair, by the first and by the second symbol. A search asks for one symbol beside
 * many: its row is half a kilobyte and stays in the cache, where the sorted lists of 2 MB do not.
 */
export class PairBits {
  /** Words of 32 bits in a row. */
  private readonly width: number
  private readonly byFirst: Uint32Array
  private readonly bySecond: Uint32Array

  constructor({ children }: Level, { symbols }: Level) {
    const size = children.length - 1
    this.width = (size + 31) >>> 5
    this.byFirst = new Uint32Array(size * this.width)
    this.bySecond = new Uint32Array(size * this.width)
    for (let first = 0; first < size; first++) {
      const end = children[first + 1] as number
      for (let i = children[first] as number; i < end; i++) {
        const second = symbols[i] as number
        set(this.byFirst, first * this.width, second)
        set(this.bySecond, second * this.width, first)
      }
    }
  }

  /** Whether a pair is known; quick for many seconds of one first. */
  follows(first: number, second: number): boolean {
    return has(this.byFirst, first * this.width, second)
  }

  /** The same; quick for many firsts of one second. */
  precedes(first: number, second: number): boolean {
    return has(this.bySecond, second * this.width, first)
  }
}

function set(bits: Uint32Array, row: number, place: number): void {
  const at = row + (place >>> 5)
  bits[at] = (bits[at] as number) | (1 << (place & 31))
}

function has(bits: Uint32Array, row: number, place: number): boolean {
  return (((bits[row + (place >>> 5)] as number) >>> (place & 31)) & 1) === 1
}
