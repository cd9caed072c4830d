import type { Finding } from './finding'
import { overlaps } from './range'

/** A finding and the safe text that may take its place. */
export interface SafeFix<F extends Finding = Finding> {
  readonly finding: F
  readonly text: string
}

/**
 * The first safe suggestion of every finding that has one. Of findings that overlap only the first in the list
 * counts; the rest waits for the next check.
 */
export function chooseSafeFixes<F extends Finding>(findings: readonly F[]): SafeFix<F>[] {
  const chosen: SafeFix<F>[] = []
  for (const finding of findings) {
    const safe = finding.suggestions.find((suggestion) => suggestion.safe)
    if (safe && !chosen.some((other) => overlaps(other.finding.range, finding.range))) {
      chosen.push({ finding, text: safe.text })
    }
  }
  return chosen
}

/** The text that was checked, with every safe fix in place. */
export function applySafeFixes(text: string, findings: readonly Finding[]): string {
  return chooseSafeFixes(findings)
    .sort((a, b) => b.finding.range.start - a.finding.range.start)
    .reduce(
      (fixed, { finding: { range }, text: replacement }) =>
        fixed.slice(0, range.start) + replacement + fixed.slice(range.end),
      text,
    )
}
