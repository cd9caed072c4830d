import type { Draft } from '../../core/draft'
import { lastStartingBy } from '../../text/search'
import type { Place } from './place'

/** 链条, 会场: with the character before it the classifier is a word. */
export function makesWord(draft: Draft, { head, unit }: Place): boolean {
  const last = head.at(-1) ?? ''
  return /\p{Script=Han}/u.test(last) && draft.cut(last + unit).length === 1
}

/** The word that begins at an offset of the same clause, or an empty string. */
export function wordAfter(draft: Draft, offset: number): string {
  const token = lastStartingBy(draft.tokensAt(offset - 1), offset)
  return token?.start === offset ? token.text : ''
}

/** The word that ends at an offset of the same clause, or an empty string. */
export function wordBefore(draft: Draft, offset: number): string {
  if (offset === 0) return ''
  const token = lastStartingBy(draft.tokensAt(offset - 1), offset - 1)
  return token?.end === offset ? token.text : ''
}
