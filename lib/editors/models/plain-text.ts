/** A text without the control characters of the raw one that it was made from. */
export interface PlainText {
  readonly text: string
  /** Where an offset of the text is in the raw one. */
  rawOffset(offset: number): number
}

/** Every control character but the line feed and the tab, which stand for themselves. */
const SPECIAL = /\r\n|[^\P{Cc}\n\t]/gu

/**
 * Makes lines of a word processor's raw text, in which `\r` or `\n` ends a paragraph, `\v` a line, `\f` a page and
 * U+0007 a table's cell, and other control characters stand for what is no text.
 */
export function plainTextOf(raw: string): PlainText {
  const parts: string[] = []
  /** Each time that something was left out: the offset reached in the text, and in the raw one. */
  const jumps: (readonly [text: number, raw: number])[] = [[0, 0]]
  let written = 0
  let from = 0
  const write = (piece: string) => {
    parts.push(piece)
    written += piece.length
  }
  for (const { 0: special, index } of raw.matchAll(SPECIAL)) {
    write(raw.slice(from, index))
    if (special === '\u0007') write('\t')
    else if (/^[\r\v\f]/.test(special)) write('\n')
    from = index + special.length
    jumps.push([written, from])
  }
  write(raw.slice(from))
  return {
    text: parts.join('').replace(/\n+$/, ''),
    rawOffset(offset) {
      let low = 0
      let high = jumps.length
      while (high - low > 1) {
        const middle = (low + high) >> 1
        if ((jumps[middle]?.[0] ?? 0) <= offset) low = middle
        else high = middle
      }
      const [text, rawAt] = jumps[low] ?? [0, 0]
      return rawAt + offset - text
    },
  }
}
