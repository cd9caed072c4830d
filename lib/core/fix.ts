import type { Finding } from './finding'
import { overlaps } from './range'

/**
 * Applies the first safe suggestion of every finding that has one.
 * Of findings that overlap only the first in the list counts; the rest waits for the next check.
 * @param text the text that was checked
 * @returns the text with the fixes in place
 */
export function applySafeFixes(text: string, findings: readonly Finding[]): string {
  const chosen: { start: number; end: number; text: string }[] = []
  for (const { range, suggestions } of findings) {
    const safe = suggestions.find((suggestion) => suggestion.safe)
    if (safe && !chosen.some((other) => overlaps(other, range))) {
      chosen.push({ ...range, text: safe.text })
    }
  }
  return chosen
    .sort((a, b) => b.start - a.start)
    .reduce((fixed, { start, end, text }) => fixed.slice(0, start) + text + fixed.slice(end), text)
}
