import { splitLines } from '../text/lines'
import { lastStartingBy } from '../text/search'

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

/** A short name for places of a text: `12:5` is line and column; without the text `第 340 字`. */
export function placeNamer(text: string | undefined): (offset: number) => string {
  return namer(text, (line, column) => `${line}:${column}`)
}

/** The same in words: `第 12 行第 5 字`. */
export function placePhraser(text: string | undefined): (offset: number) => string {
  return namer(text, (line, column) => `第 ${line} 行第 ${column} 字`)
}

function namer(
  text: string | undefined,
  name: (line: number, column: number) => string,
): (offset: number) => string {
  if (text === undefined) return (offset) => `第 ${offset + 1} 字`
  const positions = new Positions(text)
  return (offset) => {
    const { line, column } = positions.at(offset)
    return name(line, column)
  }
}
