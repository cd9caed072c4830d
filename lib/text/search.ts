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
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ranges[middle] as T).start <= offset) low = middle + 1
    else high = middle
  }
  return ranges[low - 1]
}
