import type { Line, Quotation } from '../core/draft'
import { UnitSet } from './units'

const CLOSERS = new Map<string, { open: string; kind: Quotation['kind'] }>([
  ['》', { open: '《', kind: 'title' }],
  ['〉', { open: '〈', kind: 'title' }],
  ['”', { open: '“', kind: 'quote' }],
  ['’', { open: '‘', kind: 'quote' }],
  ['」', { open: '「', kind: 'quote' }],
])
const MARKS = new UnitSet('《》〈〉“”‘’「」')
const OPENERS = new Set([...CLOSERS.values()].map(({ open }) => open))

/**
 * Closed pairs of 《》 and “” within a line, marks included, sorted by start.
 * A mark left open quotes nothing: better a word checked twice than a page left out.
 */
export function findQuotations(lines: readonly Line[], text: string): Quotation[] {
  const quotations: Quotation[] = []
  for (const line of lines) {
    const open: { mark: string; start: number }[] = []
    for (const offset of MARKS.placesIn(text, line.start, line.end)) {
      const mark = text.charAt(offset)
      if (OPENERS.has(mark)) open.push({ mark, start: offset })
      const closer = CLOSERS.get(mark)
      if (!closer) continue
      const at = open.findLastIndex((opener) => opener.mark === closer.open)
      const opener = open[at]
      if (!opener) continue
      quotations.push({ kind: closer.kind, start: opener.start, end: offset + 1 })
      open.length = at
    }
  }
  return quotations.sort((a, b) => a.start - b.start)
}

/** The quotations of one kind that lie in no other of that kind: disjoint, sorted by start. */
export function outermostOf(
  quotations: readonly Quotation[],
  kind: Quotation['kind'],
): Quotation[] {
  const result: Quotation[] = []
  for (const quotation of quotations) {
    if (quotation.kind === kind && quotation.start >= (result.at(-1)?.end ?? 0)) {
      result.push(quotation)
    }
  }
  return result
}
