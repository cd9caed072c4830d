import { unitsOf } from './units'

const SLOTS = 0x10000

/**
 * Which pairs of neighbouring UTF-16 units may begin something that is looked for: a yes may be mistaken, a no never
 * is. Most places of a text are passed over with this one look.
 */
export interface PairFilter {
  /** Notes the pair of units that stands at an offset. */
  add(text: string, offset: number): void
  /** The offsets of a text at which an added pair may stand, in order. */
  offsetsIn(text: string): readonly number[]
}

/** For what is looked for in one text only, or at known places. */
export class OwnPairFilter implements PairFilter {
  /** A bit for each slot: 8 KB stay in the processor's cache where a byte for each would not. */
  private readonly seen = new Uint32Array(SLOTS / 32)

  add(text: string, offset: number): void {
    const slot = slotOf(text.charCodeAt(offset), text.charCodeAt(offset + 1))
    this.seen[slot >> 5] = (this.seen[slot >> 5] as number) | (1 << (slot & 31))
  }

  offsetsIn(text: string): readonly number[] {
    const units = unitsOf(text)
    const offsets: number[] = []
    for (let offset = 0; offset < units.length - 1; offset++) {
      if (this.has(units, offset)) offsets.push(offset)
    }
    return offsets
  }

  /** Whether an added pair may stand at an offset of the units of a text. */
  has(units: Uint16Array, offset: number): boolean {
    const slot = slotOf(units[offset] as number, units[offset + 1] as number)
    return (((this.seen[slot >> 5] as number) >> (slot & 31)) & 1) === 1
  }
}

/** For what is looked for in every text: two dozen searches read each text in one pass. Never freed. */
export class SharedPairFilter implements PairFilter {
  private readonly table = tableWithRoom()
  private readonly bit = this.table.join()

  add(text: string, offset: number): void {
    this.table.add(slotOf(text.charCodeAt(offset), text.charCodeAt(offset + 1)), this.bit)
  }

  offsetsIn(text: string): readonly number[] {
    return this.table.read(text)[this.bit] ?? []
  }
}

/** The bits of a small integer. */
const FILTERS = 31

/** Says for each pair which of its filters it concerns, and remembers the places of the text that was read last. */
class PairTable {
  private readonly filters = new Int32Array(SLOTS)
  private size = 0
  private latest: { readonly text: string; readonly offsets: number[][] } | undefined

  get isFull(): boolean {
    return this.size === FILTERS
  }

  join(): number {
    return this.size++
  }

  add(slot: number, bit: number): void {
    this.filters[slot] = (this.filters[slot] as number) | (1 << bit)
    this.latest = undefined
  }

  /** The offsets for each filter. */
  read(text: string): readonly (readonly number[])[] {
    if (this.latest?.text === text) return this.latest.offsets
    const { filters } = this
    const units = unitsOf(text)
    const offsets: number[][] = Array.from({ length: this.size }, () => [])
    for (let offset = 0; offset < units.length - 1; offset++) {
      let left = filters[slotOf(units[offset] as number, units[offset + 1] as number)] as number
      while (left !== 0) {
        const bit = 31 - Math.clz32(left)
        left ^= 1 << bit
        offsets[bit]?.push(offset)
      }
    }
    this.latest = { text, offsets }
    return offsets
  }
}

const tables: PairTable[] = []

function tableWithRoom(): PairTable {
  const last = tables.at(-1)
  if (last && !last.isFull) return last
  const table = new PairTable()
  tables.push(table)
  return table
}

function slotOf(first: number, second: number): number {
  return (first * 31 + second * 7) % SLOTS
}

/**
 * Two neighbouring units as one small integer (which a Map looks up fastest); -1 at the end of the text.
 * Chinese characters never share a key; others may, so compare what is found.
 */
export function pairAt(text: string, offset: number): number {
  if (offset + 1 >= text.length) return -1
  return ((text.charCodeAt(offset) & 0x7fff) << 15) | (text.charCodeAt(offset + 1) & 0x7fff)
}
