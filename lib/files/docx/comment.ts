import type { Element, Node } from '@xmldom/xmldom'
import type { Range } from '../../core/range'
import { partsPair } from './change'
import { type Runs, runAround } from './runs'
import type { Piece } from './story'
import { isWord, WordMaker } from './word-names'
import { childOf, isElement } from './xml'

/** A comment on a stretch of the text, one paragraph a line. */
export interface Comment extends Range {
  readonly lines: readonly string[]
}

/** Where a comment is put: around runs, or where that cannot be, around or in the element that it hangs on. */
export type Place =
  | { readonly kind: 'text'; readonly start: number; readonly end: number }
  | { readonly kind: 'anchor'; readonly anchor: Element }

/**
 * Finds where a comment can stand. Word allows none in headers, notes and text boxes: there it hangs on their
 * reference. A place without width takes in a character beside it, so that it can be seen; an automatic number, the
 * words that it numbers. `undefined` in a document without any run.
 */
export function placeOf(runs: Runs, text: string, range: Range): Place | undefined {
  const start = range.start - (partsPair(text, range.start) ? 1 : 0)
  const end = range.end + (partsPair(text, range.end) ? 1 : 0)
  const until = Math.max(end, start + widthAt(text, start))
  const touched = runs.piecesIn(start, until)
  const first = touched[0] ?? runs.piecesIn(text.length - 1, text.length)[0]
  if (first === undefined) return undefined
  const held = touched.find(isHeld) ?? neighbour(runs, first)
  if (held === undefined) return paragraphPlace(first)
  if (held.anchor !== undefined) return { kind: 'anchor', anchor: held.anchor }
  const last = touched.findLast((piece) => isHeld(piece) && piece.anchor === undefined) ?? held
  const from = Math.max(start, held.start)
  const to = Math.min(until, last.start + last.length)
  if (from >= to) return { kind: 'text', start: held.start, end: held.start + held.length }
  return { kind: 'text', start: from, end: to }
}

/** Puts the marks of a comment into the document. The text must be split at both ends of the place before. */
export function markComment(runs: Runs, place: Place, id: string): void {
  if (place.kind === 'text') {
    const found = runs.runsIn(place.start, place.end)
    const [first, last] = [found[0], found.at(-1)]
    if (first !== undefined && last !== undefined) wrap(first, last, id)
    return
  }
  const { anchor } = place
  if (!isWord(anchor, 'p')) {
    wrap(anchor, anchor, id)
    return
  }
  const maker = new WordMaker(anchor)
  const after =
    childOf(anchor, 'pPr')?.nextSibling ?? (childOf(anchor, 'pPr') ? null : anchor.firstChild)
  const marks = [rangeMark(maker, 'Start', id), rangeMark(maker, 'End', id), reference(maker, id)]
  for (const mark of marks) anchor.insertBefore(mark, after)
}

function wrap(first: Element, last: Element, id: string): void {
  const maker = new WordMaker(first)
  first.parentNode?.insertBefore(rangeMark(maker, 'Start', id), first)
  const end = rangeMark(maker, 'End', id)
  last.parentNode?.insertBefore(end, last.nextSibling)
  // Outside of links and of somebody's insertion, with which it would go.
  let place: Node = end
  while (isElement(place.parentNode) && isAround(place.parentNode)) place = place.parentNode
  place.parentNode?.insertBefore(reference(maker, id), place.nextSibling)
}

function isAround(element: Element): boolean {
  return ['ins', 'moveTo', 'hyperlink', 'smartTag', 'fldSimple'].some((name) =>
    isWord(element, name),
  )
}

function rangeMark(maker: WordMaker, edge: 'Start' | 'End', id: string): Element {
  return maker.make(`commentRange${edge}`, { id })
}

function reference(maker: WordMaker, id: string): Element {
  return maker.make('r', {}, maker.make('commentReference', { id }))
}

/** Whether a run holds the piece, or the run of its anchor does. */
function isHeld(piece: Piece): boolean {
  return (
    piece.anchor !== undefined || (piece.kind !== 'made' && runAround(piece.node) !== undefined)
  )
}

/** What stands nearest to a piece that no run holds: in its own paragraph, else before it. */
function neighbour(runs: Runs, { start, length }: Piece): Piece | undefined {
  const next = runs.piecesIn(start + length, start + length + 1)[0]
  if (next !== undefined && isHeld(next)) return next
  const before = runs.piecesIn(start - 1, start)[0]
  return before !== undefined && isHeld(before) ? before : undefined
}

function paragraphPlace({ node }: Piece): Place | undefined {
  for (let above: Node | null = node; isElement(above); above = above.parentNode) {
    if (isWord(above, 'p')) return { kind: 'anchor', anchor: above }
    const inside = childOf(above, 'p')
    if (inside !== undefined) return { kind: 'anchor', anchor: inside }
  }
  return undefined
}

/** One character, which may be a pair of units. */
function widthAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
}
