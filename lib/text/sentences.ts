import type { Range } from '../core/range'

/** A sentence with what it says, apart from marks, white space and numerals. */
export interface Sentence extends Range {
  readonly gist: string
}

const END = new Set('。！？!?\n')

/**
 * Cuts a text into sentences; white space at their ends is left out, the closing mark belongs to them.
 * @returns only those that say something
 */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = []
  let from = 0
  for (let offset = 0; offset <= text.length; offset++) {
    if (offset < text.length && !END.has(text[offset] as string)) continue
    let end = offset < text.length && text[offset] !== '\n' ? offset + 1 : offset
    // “…。” and （…。）: the closing mark still belongs to the sentence.
    while (/[”’）)」』]/u.test(text[end] ?? '')) end++
    const slice = text.slice(from, end)
    const gist = gistOf(slice)
    if (gist !== '') {
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
  return text.replace(/[^\p{Script=Han}A-Za-z]+/gu, '')
}
