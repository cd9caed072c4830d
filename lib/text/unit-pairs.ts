/**
 * Which pairs of neighbouring UTF-16 units may begin something: a yes may be mistaken, a no never is.
 * Most places of a text are passed over with this one look.
 */
export class PairFilter {
  private readonly seen = new Uint8Array(0x10000)

  add(text: string, offset: number): void {
    this.seen[slotOf(text, offset)] = 1
  }

  mayHold(text: string, offset: number): boolean {
    return this.seen[slotOf(text, offset)] === 1
  }
}

function slotOf(text: string, offset: number): number {
  return (text.charCodeAt(offset) * 31 + text.charCodeAt(offset + 1) * 7) & 0xffff
}

/**
 * Two neighbouring units as one small integer (which a Map looks up fastest); -1 at the end of the text.
 * Chinese characters never share a key; others may, so compare what is found.
 */
export function pairAt(text: string, offset: number): number {
  if (offset + 1 >= text.length) return -1
  return ((text.charCodeAt(offset) & 0x7fff) << 15) | (text.charCodeAt(offset + 1) & 0x7fff)
}
