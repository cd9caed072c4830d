import { readFileSync } from 'node:fs'
import type { Pair } from './plant'

/**
 * Sentences with marked errors (label, wrong, right, parted by tabs). Even rows are for tuning; the others are held out
 * from every tuning and counting step.
 */
export function readPairs(file: string, half: 'tuning' | 'held-out'): Pair[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((row) => row.split('\t').slice(-2) as [string, string])
    .filter(([text, truth]) => text.length === truth.length)
    .filter((_, i) => (i % 2 === 0) === (half === 'tuning'))
    .map(([text, truth]) => ({ text, truth }))
}
