/** A stretch of `a` and the stretch of `b` that stands in its place; half-open indexes. */
export interface Difference {
  readonly from: number
  readonly to: number
  readonly newFrom: number
  readonly newTo: number
}

/** More edits than these are not worked out one by one: what lies between the first and the last is one. */
const MOST_EDITS = 1500

/**
 * Where two sequences differ, in order: the fewest insertions and deletions (Myers), as long as these are few.
 * Takes time in proportion to their length times the number of edits.
 */
export function diffSequences<Item>(a: readonly Item[], b: readonly Item[]): Difference[] {
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1
  let end = 0
  const room = Math.min(a.length, b.length) - start
  while (end < room && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1
  const [oldEnd, newEnd] = [a.length - end, b.length - end]
  if (start === oldEnd && start === newEnd) return []
  const kept = keptPairs(a.slice(start, oldEnd), b.slice(start, newEnd))
  const differences: Difference[] = []
  let from = start
  let newFrom = start
  for (const [index, newIndex] of [...kept, [oldEnd - start, newEnd - start] as const]) {
    const [to, newTo] = [start + index, start + newIndex]
    if (to > from || newTo > newFrom) differences.push({ from, to, newFrom, newTo })
    from = to + 1
    newFrom = newTo + 1
  }
  return differences
}

/** The pairs of indexes that a shortest edit script keeps; none where it would be too long. */
function keptPairs<Item>(a: readonly Item[], b: readonly Item[]): (readonly [number, number])[] {
  const trace: Map<number, number>[] = []
  let reach = new Map([[1, 0]])
  for (let edits = 0; edits <= Math.min(a.length + b.length, MOST_EDITS); edits += 1) {
    trace.push(reach)
    const next = new Map(reach)
    for (let k = -edits; k <= edits; k += 2) {
      let x = step(reach, k, edits)
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x += 1
      next.set(k, x)
      if (x >= a.length && x - k >= b.length) return backtrack(trace, a.length, b.length)
    }
    reach = next
  }
  return []
}

/** How far down diagonal `k` one more edit leads. */
function step(reach: ReadonlyMap<number, number>, k: number, edits: number): number {
  const below = reach.get(k + 1) ?? -1
  const before = reach.get(k - 1) ?? -1
  return k === -edits || (k !== edits && before < below) ? below : before + 1
}

function backtrack(
  trace: readonly ReadonlyMap<number, number>[],
  length: number,
  newLength: number,
): (readonly [number, number])[] {
  const kept: (readonly [number, number])[] = []
  let x = length
  let y = newLength
  for (let edits = trace.length - 1; edits >= 0; edits -= 1) {
    const reach = trace[edits] as ReadonlyMap<number, number>
    const k = x - y
    const isDown =
      k === -edits || (k !== edits && (reach.get(k - 1) ?? -1) < (reach.get(k + 1) ?? -1))
    const previous = isDown ? k + 1 : k - 1
    const fromX = edits === 0 ? 0 : (reach.get(previous) ?? 0)
    const fromY = edits === 0 ? 0 : fromX - previous
    while (x > fromX && y > fromY && x > 0 && y > 0) {
      x -= 1
      y -= 1
      kept.push([x, y])
    }
    x = fromX
    y = fromY
  }
  return kept.reverse()
}
