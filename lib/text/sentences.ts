import type { Sentence } from '../core/draft'
import { isCommonHan, unitsOf } from './units'

const LINE_BREAK = 10

/** As units: a look at a Chinese character as a string would make one. */
const END = marksOf('。！？!?\n')
/** “…。” and （…。）: the closing mark still belongs to the sentence. */
const CLOSING = marksOf('”’）)」』')

/**
 * Cuts a text into sentences; white space at their ends is left out, the closing mark belongs to them.
 * @returns only those that say something
 */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = []
  const units = unitsOf(text)
  let from = 0
  for (let offset = 0; offset <= text.length; offset++) {
    const unit = units[offset]
    if (unit !== undefined && (isCommonHan(unit) || !END.has(unit))) continue
    let end = unit === undefined || unit === LINE_BREAK ? offset : offset + 1
    while (CLOSING.has(units[end] as number)) end++
    const gist = gistWithin(text, from, end, units)
    if (gist !== '') {
      const slice = text.slice(from, end)
      sentences.push({
        start: from + (slice.length - slice.trimStart().length),
        end: from + slice.trimEnd().length,
        gist,
      })
    }
    from = Math.max(end, offset + 1)
    offset = from - 1
  }
  return sentences
}

/** The Chinese characters and letters of a text: what remains alike when marks and figures differ. */
export function gistOf(text: string): string {
  return gistWithin(text, 0, text.length)
}

function gistWithin(text: string, start: number, end: number, units?: Uint16Array): string {
  let gist = ''
  let from = start
  for (let offset = start; offset <= end; offset++) {
    if (offset < end && isSaid(units?.[offset] ?? text.charCodeAt(offset))) continue
    if (offset > from) gist += text.slice(from, offset)
    from = offset + 1
  }
  return gist
}

function marksOf(marks: string): ReadonlySet<number> {
  return new Set(Array.from(marks, (mark) => mark.charCodeAt(0)))
}

/** Chinese characters (beyond the BMP by their surrogates) and Latin letters. */
function isSaid(unit: number): boolean {
  return (
    (unit >= 0x3400 && unit <= 0x9fff) ||
    (unit >= 0xd800 && unit <= 0xdfff) ||
    (unit >= 0x41 && unit <= 0x5a) ||
    (unit >= 0x61 && unit <= 0x7a)
  )
}
