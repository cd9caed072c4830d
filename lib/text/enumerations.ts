import type { Enumeration, Heading } from '../core/draft'
import { parseOrdinal } from './numerals'

const KINDS = [
  // 一是否 and 二是一名 are no markers; 二是一以贯之 is.
  ['clause', /(?<=^|[。；：，！;:,!\s“])([一二三四五六七八九十]{1,2})是(?!否|一[个种项名门])/gmu],
  ['ordinal', /(?<=^|[。；：！;:!\s])第([一二三四五六七八九十]{1,2})(?:[，、,]|(?=是))/gmu],
] as const

/**
 * Enumerations in running text. Their scope is the stretch between two headings, not the paragraph: each item may
 * fill a paragraph of its own. A marker 一 begins a new enumeration.
 */
export function findEnumerations(text: string, headings: readonly Heading[]): Enumeration[] {
  const found: Enumeration[] = []
  for (const [kind, pattern] of KINDS) {
    let items: { number: number; start: number; end: number }[] = []
    let scopeEnd = -1
    let nextHeading = 0
    const flush = () => {
      if (items.length > 0) found.push({ kind, items })
      items = []
    }
    for (const match of text.matchAll(pattern)) {
      const number = parseOrdinal(match[1] ?? '')
      if (number === undefined) continue
      const start = match.index
      if (start >= scopeEnd) flush()
      while ((headings[nextHeading]?.start ?? Number.POSITIVE_INFINITY) <= start) nextHeading++
      scopeEnd = headings[nextHeading]?.start ?? text.length
      if (number === 1) flush()
      items.push({ number, start, end: start + match[0].length })
    }
    flush()
  }
  return found.sort((a, b) => (a.items[0]?.start ?? 0) - (b.items[0]?.start ?? 0))
}
