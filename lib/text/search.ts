import type { Range } from '../core/range'

/**
 * The last range that begins at or before an offset, by binary search.
 * @param ranges sorted by start
 * @returns `undefined` when all begin behind the offset
 */
export function lastStartingBy<T extends Range>(
  ranges: readonly T[],
  offset: number,
): T | undefined {
  return ranges[lastIndexStartingBy(ranges, offset)]
}

/** The same as its index; -1 when all begin behind the offset. */
export function lastIndexStartingBy(ranges: readonly Range[], offset: number): number {
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ranges[middle] as Range).start <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}
