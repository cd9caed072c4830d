export type Units = Uint16Array

/** The units of a phrase that must stand untouched, at its beginning or at its end. */
export const ANCHOR = 2

/** A phrase that is looked for, and what it stands for. */
export interface Entry<T> {
  /** Its UTF-16 units. */
  readonly phrase: Units
  readonly item: T
}

/** What is kept of an entry beside its anchor: its number, its length, the last unit but one on its other side, the last. */
export const FIELDS = 4
/** An odd number without pattern. */
const SPREAD = 0x9e3779b1
const NOWHERE = { at: 0, tails: 0, end: 0 }

/**
 * Entries by the pair of units that they are anchored at. A place of a text has dozens whose anchor stands there, and
 * nearly none of which the other side is near: that can be told from numbers side by side, without touching the entry.
 */
export class AnchoredPhrases<T> {
  private readonly entries: Entry<T>[] = []
  private readonly heads = new Map<number, number[]>()
  private readonly tails = new Map<number, number[]>()
  /** A pair, or 0, and where its entries begin in `flat`, side by side in each slot: a Map takes twice the time. */
  private slots = new Int32Array(2)
  /** By pair: how many fields of what it heads and of what it ends, then the fields. */
  private flat = new Int32Array(0)

  add(head: number, tail: number, entry: Entry<T>): void {
    const number = this.entries.push(entry) - 1
    const { phrase } = entry
    const [first, second] = [phrase[0] as number, phrase[1] as number]
    const [beforeLast, last] = [phrase.at(-2) as number, phrase.at(-1) as number]
    append(this.heads, head, [number, phrase.length, beforeLast, last])
    append(this.tails, tail, [number, phrase.length, second, first])
  }

  /** Lays the entries out, once all are added. */
  close(): void {
    const flat: number[] = []
    const pairs = new Set([...this.heads.keys(), ...this.tails.keys()])
    this.slots = new Int32Array(2 ** (2 + Math.ceil(Math.log2(pairs.size + 1))))
    for (const pair of pairs) {
      const [heads, tails] = [this.heads.get(pair) ?? [], this.tails.get(pair) ?? []]
      const slot = this.slotOf(pair)
      this.slots[slot] = pair
      this.slots[slot + 1] = flat.length
      flat.push(heads.length, tails.length, ...heads, ...tails)
    }
    this.flat = Int32Array.from(flat)
    this.heads.clear()
    this.tails.clear()
  }

  /** Where the fields of the entries stand that a pair heads, and from `tails` on those that it ends. */
  of(pair: number): { at: number; tails: number; end: number } {
    const slot = this.slotOf(pair)
    if (pair <= 0 || this.slots[slot] !== pair) return NOWHERE
    const place = this.slots[slot + 1] as number
    const at = place + 2
    const tails = at + (this.flat[place] as number)
    return { at, tails, end: tails + (this.flat[place + 1] as number) }
  }

  /** Where a pair stands, or would stand: half of the slots are empty. */
  private slotOf(pair: number): number {
    const mask = this.slots.length - 1
    let slot = (Math.imul(pair, SPREAD) >>> 7) & mask & ~1
    while (this.slots[slot] !== 0 && this.slots[slot] !== pair) slot = (slot + 2) & mask
    return slot
  }

  /** The entry whose fields stand at a place. */
  entry(at: number): Entry<T> {
    return this.entries[this.flat[at] as number] as Entry<T>
  }

  /** Whether the end of a phrase that begins at an offset may stand there but for one slip. */
  mayBeAhead(units: Units, start: number, at: number, gap: number): boolean {
    const { flat } = this
    const end = start + (flat[at + 1] as number)
    const far = flat[at + 3]
    return (
      units[end - 1] === far ||
      units[end - 2] === far ||
      units[end - 2] === flat[at + 2] ||
      units[end] === far ||
      (gap > 1 && units[end - 1 - gap] === far)
    )
  }

  /** The same of the beginning of a phrase that ends at an offset. */
  mayBeBehind(units: Units, end: number, at: number): boolean {
    const { flat } = this
    const start = end - (flat[at + 1] as number)
    const far = flat[at + 3]
    return (
      units[start] === far ||
      units[start + 1] === far ||
      units[start + 1] === flat[at + 2] ||
      units[start - 1] === far
    )
  }
}

function append(map: Map<number, number[]>, key: number, values: readonly number[]): void {
  const known = map.get(key)
  if (known) known.push(...values)
  else map.set(key, [...values])
}
