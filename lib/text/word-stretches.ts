import type { Draft, Token } from '../core/draft'
import { isCommonHan, unitsOf } from './units'

/**
 * Is told of a stretch of text made of whole dictionary words.
 * @param lone which of its units are words of one character, a bit for each; the lowest stands for the first
 */
export type StretchVisitor = (start: number, end: number, lone: number) => void

/**
 * Visits the stretches of a draft that begin and end between words of one clause, in the order of their ends, shorter
 * ones first; none holds a word in other than Chinese characters. Only a rule with `needs: 'tokens'` may ask. There are thousands: a visit makes no object.
 * @param sizes the least and greatest length, in UTF-16 units, 32 at most
 */
export function visitWordStretches(
  draft: Draft,
  [least, most]: readonly [number, number],
  visit: StretchVisitor,
): void {
  const units = unitsOf(draft.text)
  for (let offset = 0; offset < draft.text.length; offset = draft.clauseAt(offset).end) {
    const tokens = draft.tokensAt(offset)
    for (let last = 0; last < tokens.length; last++) {
      const { end } = tokens[last] as Token
      let lone = 0
      let behind = end
      for (let first = last; first >= 0; first--) {
        const { start } = tokens[first] as Token
        if (end - start > most || !isCommonHan(units[start] as number)) break
        lone = (lone << (behind - start)) | (behind - start === 1 ? 1 : 0)
        behind = start
        if (end - start >= least) visit(start, end, lone)
      }
    }
  }
}
