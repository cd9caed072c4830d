import type { Replacement } from './apply-to-editable'

/** What browsers and editors type otherwise than as plain characters: blanks, breaks, fillers of no width. */
const NOT_PLAIN = /[^\S\u3000]|[\u200b\u2060\ufeff]/

/**
 * Puts replacements together that lie in one text node, from the last to the first as they are given: what stands
 * between them has the same format, so that it can be typed again. Where the browser keeps the history, each that is
 * left is an undo step.
 */
export function joinReplacements(replacements: readonly Replacement[]): Replacement[] {
  const joined: Replacement[] = []
  for (const replacement of replacements) {
    const following = joined.at(-1)
    const both = following && join(replacement, following)
    if (both) joined.splice(-1, 1, both)
    else joined.push(replacement)
  }
  return joined
}

/** `undefined` for two that had better be typed one by one. */
function join(first: Replacement, second: Replacement): Replacement | undefined {
  const [from, to] = [first.range(), second.range()]
  if (!from || !to) return undefined
  const node = from.startContainer
  const isOneText = [from.endContainer, to.startContainer, to.endContainer].every(
    (container) => container === node,
  )
  if (node.nodeType !== Node.TEXT_NODE || !isOneText) return undefined
  const between = (node as Text).data.slice(from.endOffset, to.startOffset)
  if (NOT_PLAIN.test(between)) return undefined
  const old = `${from}${between}${to}`
  return {
    text: first.text + between + second.text,
    range() {
      const start = first.range()
      const end = second.range()
      if (!start || !end) return undefined
      const range = start.cloneRange()
      range.setEnd(end.endContainer, end.endOffset)
      return range
    },
    isAt: (range) => range.toString() === old,
    isDone: () => first.isDone(),
  }
}
