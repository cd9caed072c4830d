const EMPTY = 0

/** How often two neighbouring UTF-16 units stand in a text. Linear in its length; a few bytes a unit. */
export class PairCounts {
  private readonly keys: Uint32Array
  private readonly counts: Uint16Array
  private readonly mask: number

  constructor(text: string) {
    const size = 2 ** Math.ceil(Math.log2(text.length * 2 + 2))
    this.keys = new Uint32Array(size)
    this.counts = new Uint16Array(size)
    this.mask = size - 1
    for (let i = 0; i + 1 < text.length; i++) {
      const slot = this.slotOf(text.charCodeAt(i), text.charCodeAt(i + 1))
      if ((this.counts[slot] as number) < 0xffff)
        this.counts[slot] = (this.counts[slot] as number) + 1
    }
  }

  /** How often a string of two units stands in the text. */
  of(pair: string): number {
    if (pair.length < 2) return 0
    return this.counts[this.slotOf(pair.charCodeAt(0), pair.charCodeAt(1))] as number
  }

  /** The slot of a pair; a free one is taken for it. There is always one: half of them stay free. */
  private slotOf(first: number, second: number): number {
    const key = ((first << 16) | second) >>> 0
    let slot = (Math.imul(key, 0x9e3779b1) >>> 0) & this.mask
    while (this.keys[slot] !== key) {
      if (this.keys[slot] === EMPTY) {
        this.keys[slot] = key
        break
      }
      slot = (slot + 1) & this.mask
    }
    return slot
  }
}
