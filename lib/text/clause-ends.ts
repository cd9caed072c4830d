import { type UnitSet, unitsOf } from './units'

/** The offsets at which a text has one of the marks, or ends; a pass over the units. */
export function* endsBy(text: string, marks: UnitSet): Generator<number> {
  const units = unitsOf(text)
  for (let at = 1; at <= units.length; at++) {
    if (at === units.length || marks.has(units[at] as number)) yield at
  }
}

/** The longest of some words that a text has right before an offset. */
export function wordBefore(
  text: string,
  end: number,
  words: { has(word: string): boolean },
  longest: number,
): string | undefined {
  for (let size = longest; size >= 1; size--) {
    const word = text.slice(Math.max(0, end - size), end)
    if (word.length === size && words.has(word)) return word
  }
  return undefined
}
