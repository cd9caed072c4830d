import { type Category, categories } from './finding'
import { covers, overlaps, type Range } from './range'

/** What decides between findings at the same place. */
export interface Ranked {
  readonly range: Range
  readonly category: Category
  /** Made by a rule that marks text to be removed as a whole. */
  readonly covers: boolean
  /** Judges a whole of which its range is only the anchor, or all of a sentence: it competes with nothing. */
  readonly standsAside: boolean
}

/**
 * Drops findings that another one makes needless: whatever lies inside text that has to go, and the
 * less specific of two that overlap (the longer wins, then the graver category, then the earlier).
 * Findings that stand aside neither displace nor are displaced.
 * @param findings in any order
 * @returns the remaining findings, sorted by start
 */
export function resolveOverlaps<T extends Ranked>(findings: readonly T[]): T[] {
  const byRank = [...findings].sort(compareRank)
  const kept = new IntervalSet<T>()
  const result: T[] = []
  for (const finding of byRank) {
    if (!finding.standsAside) {
      const rivals = kept.overlapping(finding.range)
      if (rivals.some((rival) => covers(rival.range, finding.range) || !finding.covers)) continue
      kept.add(finding)
    }
    result.push(finding)
  }
  return result.sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end)
}

function compareRank(a: Ranked, b: Ranked): number {
  return (
    Number(b.covers) - Number(a.covers) ||
    length(b.range) - length(a.range) ||
    categories.indexOf(a.category) - categories.indexOf(b.category) ||
    a.range.start - b.range.start
  )
}

function length(range: Range): number {
  return range.end - range.start
}

/** Ranges found again by place: bucketed, so that 100,000 findings stay linear. */
class IntervalSet<T extends { readonly range: Range }> {
  private readonly buckets = new Map<number, T[]>()

  add(item: T): void {
    for (const key of bucketsOf(item.range)) {
      const bucket = this.buckets.get(key)
      if (bucket) bucket.push(item)
      else this.buckets.set(key, [item])
    }
  }

  overlapping(range: Range): T[] {
    const found = new Set<T>()
    for (const key of bucketsOf(range)) {
      for (const item of this.buckets.get(key) ?? []) {
        if (overlaps(item.range, range)) found.add(item)
      }
    }
    return [...found]
  }
}

const BUCKET = 64

function* bucketsOf(range: Range): Generator<number> {
  const last = Math.floor(Math.max(range.start, range.end - 1) / BUCKET)
  for (let key = Math.floor(range.start / BUCKET); key <= last; key++) yield key
}
