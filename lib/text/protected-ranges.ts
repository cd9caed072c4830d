import type { Range } from '../core/range'

/**
 * Web and mail addresses, fenced and inline code. An address ends at the first Chinese character.
 * Mail names are bounded, or a long run of letters would cost its square.
 */
const PATTERN =
  /\b(?:https?|ftp|file):\/\/[^\s\u3000-\u9fff\uff00-\uffef“”]+|\bwww\.[\w./?=&%#~*-]+|\b[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64})+|```[\s\S]*?```|`[^`\n]+`/gu

/** Stretches in which no rule of prose applies, in order. */
export function findProtectedRanges(text: string): Range[] {
  return Array.from(text.matchAll(PATTERN), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
}
