/** How far (UTF-16 units) a repeated text may have moved before we would rather say that it is gone. */
const NEARBY = 32

/**
 * Where `expected`, which stood at the UTF-16 offset `start`, stands in `text` now: at the same place, or the
 * only occurrence, or the nearest one if it is near and the next is at least twice as far. `undefined` when
 * it is gone or nobody can tell which one is meant. An empty `expected` is a mere position.
 */
export function relocate(text: string, expected: string, start: number): number | undefined {
  if (expected === '') return start <= text.length ? start : undefined
  if (text.startsWith(expected, start)) return start
  const before = text.lastIndexOf(expected, start)
  const after = text.indexOf(expected, start)
  const beyondBefore = before > 0 ? text.lastIndexOf(expected, before - 1) : -1
  const beyondAfter = after >= 0 ? text.indexOf(expected, after + 1) : -1
  const distance = (found: number) => Math.abs(found - start)
  const [nearest, next] = [before, after, beyondBefore, beyondAfter]
    .filter((found) => found >= 0)
    .sort((a, b) => distance(a) - distance(b))
  if (nearest === undefined || next === undefined) return nearest
  const isClear = distance(nearest) <= NEARBY && distance(next) >= 2 * distance(nearest)
  return isClear ? nearest : undefined
}
