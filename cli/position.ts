import { splitLines } from '../lib/text/lines'
import { lastStartingBy } from '../lib/text/search'

/** Turns UTF-16 offsets of one text into lines and columns, both from 1; columns count UTF-16 units. */
export class Positions {
  private readonly lines

  constructor(text: string) {
    this.lines = splitLines(text)
  }

  /** The place of an offset. */
  at(offset: number): { line: number; column: number } {
    const line = lastStartingBy(this.lines, offset)
    return { line: (line?.index ?? 0) + 1, column: offset - (line?.start ?? 0) + 1 }
  }
}
