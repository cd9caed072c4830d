import type { Draft, Token } from '../core/draft'
import type { Range } from '../core/range'

/** A stretch of text made of whole dictionary words. */
export class WordStretch implements Range {
  constructor(
    private readonly tokens: readonly Token[],
    private readonly first: number,
    private readonly last: number,
    readonly start: number,
    readonly end: number,
  ) {}

  /** Where single characters stand among the words. */
  get loneCharacters(): number[] {
    const places: number[] = []
    for (let index = this.first; index <= this.last; index++) {
      const { start, end } = this.tokens[index] as Token
      if (end - start === 1) places.push(start)
    }
    return places
  }
}

/**
 * The stretches of a draft that begin and end between words of one clause, in the order of their ends, shorter ones
 * first. Only a rule with `needs: 'tokens'` may ask.
 * @param sizes the least and greatest length, in UTF-16 units
 */
export function* wordStretches(
  draft: Draft,
  [least, most]: readonly [number, number],
): Generator<WordStretch> {
  for (let offset = 0; offset < draft.text.length; offset = draft.clauseAt(offset).end) {
    const tokens = draft.tokensAt(offset)
    for (let last = 0; last < tokens.length; last++) {
      const { end } = tokens[last] as Token
      for (let first = last; first >= 0; first--) {
        const { start } = tokens[first] as Token
        if (end - start > most) break
        if (end - start >= least) yield new WordStretch(tokens, first, last, start, end)
      }
    }
  }
}
