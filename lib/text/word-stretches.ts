import type { Draft, Token } from '../core/draft'
import { oncePer } from '../core/once'
import { isCommonHan, unitsOf } from './units'

/** The longest stretch, in UTF-16 units. */
const LONGEST = 5
const LONE = 2 ** LONGEST - 1

/**
 * The stretches of a draft that begin and end between words of one clause, in the order of their ends, shorter ones
 * first: 2 to 5 UTF-16 units of Chinese characters. There are thousands, so they are numbers and make no objects.
 */
export class WordStretches {
  private readonly starts: number[] = []
  /** The length, and behind it a bit for each lone character. */
  private readonly rest: number[] = []

  add(start: number, size: number, lone: number): void {
    this.starts.push(start)
    this.rest.push((size << LONGEST) | lone)
  }

  get count(): number {
    return this.starts.length
  }

  start(index: number): number {
    return this.starts[index] as number
  }

  /** UTF-16 units. */
  size(index: number): number {
    return (this.rest[index] as number) >> LONGEST
  }

  /** Which of its units are words of one character, a bit for each; the lowest stands for the first. */
  lone(index: number): number {
    return (this.rest[index] as number) & LONE
  }
}

/** The stretches of whole words of a draft. Only a rule with `needs: 'tokens'` may ask. */
export const wordStretchesOf = oncePer(findStretches)

function findStretches(draft: Draft): WordStretches {
  const found = new WordStretches()
  const units = unitsOf(draft.text)
  for (let offset = 0; offset < draft.text.length; offset = draft.clauseAt(offset).end) {
    const tokens = draft.tokensAt(offset)
    for (let last = 0; last < tokens.length; last++) {
      const { end } = tokens[last] as Token
      let lone = 0
      let behind = end
      for (let first = last; first >= 0; first--) {
        const { start } = tokens[first] as Token
        if (end - start > LONGEST || !isCommonHan(units[start] as number)) break
        lone = (lone << (behind - start)) | (behind - start === 1 ? 1 : 0)
        behind = start
        if (end - start > 1) found.add(start, end - start, lone)
      }
    }
  }
  return found
}
