import { type UnitSet, unitsOf } from './units'

/**
 * What a sticky pattern finds in a text, tried only so far before some units: a global pattern that begins in any two
 * characters is tried everywhere. None begins within another.
 * @param ends a unit of each of them is among these, at a distance from its beginning within `least` and `most`
 */
export function* matchesBefore(
  text: string,
  pattern: RegExp,
  ends: UnitSet,
  [least, most]: readonly [number, number],
): Generator<RegExpExecArray> {
  const units = unitsOf(text)
  let from = 0
  for (let at = 0; at < units.length; at++) {
    if (!ends.has(units[at] as number)) continue
    for (let start = Math.max(from, at - most); start <= at - least; start++) {
      pattern.lastIndex = start
      from = start + 1
      const match = pattern.exec(text)
      if (match === null) continue
      from = start + match[0].length
      yield match
      break
    }
  }
}
