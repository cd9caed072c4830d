import type { Token } from '../core/draft'

/** Cuts a text into dictionary words. The words must join to a text of the same UTF-16 length. */
export interface Segmenter {
  cut(text: string): readonly string[]
}

/**
 * The words of a stretch of text with their places.
 * Offsets come from adding up the words, never from the segmenter: jieba counts code points.
 * @param offset where the stretch begins in its text
 */
export function tokenize(segmenter: Segmenter, text: string, offset: number): Token[] {
  let start = offset
  return segmenter.cut(text).map((word) => {
    const token = { text: word, start, end: start + word.length }
    start = token.end
    return token
  })
}
