import type { Heading, Line } from '../core/draft'
import { parseOrdinal } from './numerals'

/**
 * 一、 （一） 1. （1）, with the half-width and mixed spellings found in real drafts.
 * GB/T 9704—2012, 7.3.3 names the four levels. `1.5亿元` is no heading: no digit may follow the dot.
 */
const PATTERNS: readonly (readonly [Heading['level'], RegExp])[] = [
  [1, /^([一二三四五六七八九十]{1,3})[、.．]/u],
  [2, /^[（(]([一二三四五六七八九十]{1,3})[）)][、.．]?/u],
  [3, /^(\d{1,2}|[０-９]{1,2})(?:[、．]|\.(?!\d))/u],
  [4, /^[（(](\d{1,2}|[０-９]{1,2})[）)]/u],
]

/** What material sites glue to the front of a heading. */
const GLUED = /^(?:##\s*paid(?:begin|end)\s*##|\$\$\s*paid(?:begin|end)\s*\$\$)\s*/u

/** A heading's words end where its sentence ends; a line may go on with prose. */
const WORDS = /^[^。；;：:！!？?]{0,80}/u

/** All headings of a text in order, whatever their numbers. */
export function findHeadings(lines: readonly Line[], text: string): Heading[] {
  const headings: Heading[] = []
  for (const line of lines) {
    if (line.text === '') continue
    const lead = text.slice(line.start, line.end).search(/\S/u)
    const glued = GLUED.exec(line.text)?.[0].length ?? 0
    const body = line.text.slice(glued)
    for (const [level, pattern] of PATTERNS) {
      const match = pattern.exec(body)
      const number = match?.[1] === undefined ? undefined : parseOrdinal(match[1])
      if (!match || number === undefined) continue
      const rest = body.slice(match[0].length)
      const words = WORDS.exec(rest)?.[0] ?? ''
      const start = line.start + lead + glued
      headings.push({
        level,
        number,
        text: words.trim(),
        start,
        end: start + match[0].length + words.length,
      })
      break
    }
  }
  return headings
}
