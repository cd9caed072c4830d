import { isCommonHan, type UnitSet, unitsOf } from './units'

/** The offsets at which a text has one of the marks, none a Chinese character, or ends; a pass over the units. */
export function endsBy(text: string, marks: UnitSet): readonly number[] {
  const units = unitsOf(text)
  const ends: number[] = []
  for (let at = 1; at < units.length; at++) {
    const unit = units[at] as number
    if (!isCommonHan(unit) && marks.has(unit)) ends.push(at)
  }
  if (units.length > 0) ends.push(units.length)
  return ends
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
