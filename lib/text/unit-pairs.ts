import { unitsOf } from './units'

const SLOTS = 0x10000

/**
 * Which pairs of neighbouring UTF-16 units may begin something: a yes may be mistaken, a no never is.
 * Most places of a text are passed over with this one look.
 */
export class PairFilter {
  /** A bit for each slot: 8 KB stay in the processor's cache where a byte for each would not. */
  private readonly seen = new Uint32Array(SLOTS / 32)

  add(text: string, offset: number): void {
    const slot = slotOf(text.charCodeAt(offset), text.charCodeAt(offset + 1))
    this.seen[slot >> 5] = (this.seen[slot >> 5] as number) | (1 << (slot & 31))
  }

  /** The offsets of a text at which an added pair may stand, in order. */
  offsetsIn(text: string): number[] {
    const { seen } = this
    const slots = slotsOf(text)
    const offsets: number[] = []
    for (let offset = 0; offset < slots.length; offset++) {
      const slot = slots[offset] as number
      if (((seen[slot >> 5] as number) >> (slot & 31)) & 1) offsets.push(offset)
    }
    return offsets
  }
}

/** The text whose slots were worked out last: two dozen indexes read the same one in turn. */
let latest = { text: '', slots: new Uint16Array(0) }

function slotsOf(text: string): Uint16Array {
  if (latest.text !== text) {
    const units = unitsOf(text)
    const slots = new Uint16Array(Math.max(0, text.length - 1))
    for (let offset = 0; offset < slots.length; offset++) {
      slots[offset] = slotOf(units[offset] as number, units[offset + 1] as number)
    }
    latest = { text, slots }
  }
  return latest.slots
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
