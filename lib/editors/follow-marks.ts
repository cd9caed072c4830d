import { relocate } from '../page/relocate'
import type { Mark } from './reading'

/**
 * Where marks of `before` are in `after`, a later state of the same text; those whose text is gone are left out.
 * What stands before the first change and behind the last keeps its place exactly; what is between them is looked
 * for by its text.
 */
export function followMarks(marks: readonly Mark[], before: string, after: string): Mark[] {
  const head = sharedLength(before, after, (text, at) => text.charCodeAt(at))
  const room = Math.min(before.length, after.length) - head
  const tail = Math.min(
    room,
    sharedLength(before, after, (text, at) => text.charCodeAt(text.length - 1 - at)),
  )
  const growth = after.length - before.length
  return marks.flatMap((mark) => {
    const { expected, start } = mark
    const end = start + expected.length
    if (end <= head) return [mark]
    if (start >= before.length - tail) return [moved(mark, start + growth)]
    const from = Math.min(start, head)
    const changed = after.slice(from, after.length - Math.min(tail, before.length - end))
    const place = relocate(changed, expected, start - from)
    return place === undefined ? [] : [moved(mark, from + place)]
  })
}

function moved(mark: Mark, start: number): Mark {
  return { ...mark, start, end: start + mark.expected.length }
}

function sharedLength(a: string, b: string, unit: (text: string, at: number) => number): number {
  const longest = Math.min(a.length, b.length)
  let length = 0
  while (length < longest && unit(a, length) === unit(b, length)) length += 1
  return length
}
