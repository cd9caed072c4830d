import type { Range } from '../core/range'
import type { Change } from './docx/change'
import { diffSequences } from './sequence-diff'

/**
 * What was changed between two versions of a text, in order: first by lines, then within lines that differ by
 * characters. Ranges are those of the earlier version.
 */
export function changesBetween(before: string, after: string): Change[] {
  if (before === after) return []
  const lines = linesOf(before)
  const newLines = linesOf(after)
  const starts = startsOf(lines)
  const newStarts = startsOf(newLines)
  return diffSequences(lines, newLines).flatMap(({ from, to, newFrom, newTo }) => {
    const start = starts[from] ?? before.length
    const newStart = newStarts[newFrom] ?? after.length
    return withinLines(
      before.slice(start, starts[to] ?? before.length),
      after.slice(newStart, newStarts[newTo] ?? after.length),
      start,
    )
  })
}

/** Where a range of the later version stood in the earlier one; what is new stands where it was put in. */
export function rangeBefore(changes: readonly Change[], { start, end }: Range): Range {
  const from = offsetBefore(changes, start, false)
  return { start: from, end: Math.max(from, offsetBefore(changes, end, true)) }
}

function offsetBefore(changes: readonly Change[], offset: number, isEnd: boolean): number {
  let moved = 0
  for (const { start, end, replacement } of changes) {
    const newStart = start + moved
    const newEnd = newStart + replacement.length
    if (offset < newStart || (isEnd && offset === newStart)) break
    if (offset < newEnd || (isEnd && offset === newEnd)) return isEnd ? end : start
    moved += replacement.length - (end - start)
  }
  return offset - moved
}

/** Lines with their breaks. */
function linesOf(text: string): string[] {
  return text.split(/(?<=\n)/u)
}

function startsOf(lines: readonly string[]): number[] {
  let start = 0
  return lines.map((line) => {
    const own = start
    start += line.length
    return own
  })
}

/** Differences by whole characters, those that nearly touch put together: single kept characters read badly. */
function withinLines(before: string, after: string, base: number): Change[] {
  const [characters, newCharacters] = [[...before], [...after]]
  const offsets = startsOf(characters)
  const newOffsets = startsOf(newCharacters)
  const joined: { from: number; to: number; newFrom: number; newTo: number }[] = []
  for (const difference of diffSequences(characters, newCharacters)) {
    const last = joined.at(-1)
    const kept = characters.slice(last?.to, difference.from)
    if (last !== undefined && kept.length <= 1 && kept[0] !== '\n') {
      last.to = difference.to
      last.newTo = difference.newTo
    } else joined.push({ ...difference })
  }
  return joined.map(({ from, to, newFrom, newTo }) => ({
    start: base + (offsets[from] ?? before.length),
    end: base + (offsets[to] ?? before.length),
    replacement: after.slice(
      newOffsets[newFrom] ?? after.length,
      newOffsets[newTo] ?? after.length,
    ),
  }))
}
