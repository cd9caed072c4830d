import type { Element } from '@xmldom/xmldom'
import type { Piece } from './story'
import { isWord } from './word-names'
import { elementsOf, isElement } from './xml'

/**
 * The run that shows an element: the outermost one within its paragraph, since a ruby holds runs in a run.
 * `undefined` for what stands in no run.
 */
export function runAround(element: Element): Element | undefined {
  let run: Element | undefined
  for (let above = element.parentNode; isElement(above) && !isWord(above, 'p'); ) {
    if (isWord(above, 'r')) run = above
    above = above.parentNode
  }
  return run
}

/** A stretch of a piece, from an offset of the whole text on, and the element that holds it now. */
interface Segment {
  readonly start: number
  readonly node: Element
}

/**
 * Finds the runs of stretches of a text, splitting runs where a stretch begins or ends inside one. Both halves of a
 * split run keep its formatting.
 */
export class Runs {
  private readonly segments = new Map<Piece, Segment[]>()

  /** @param pieces in order of the text */
  constructor(private readonly pieces: readonly Piece[]) {}

  /** The pieces of `[start, end)` in order. */
  piecesIn(start: number, end: number): Piece[] {
    const found: Piece[] = []
    for (let index = this.firstAfter(start); index < this.pieces.length; index += 1) {
      const piece = this.pieces[index] as Piece
      if (piece.start >= end) break
      found.push(piece)
    }
    return found
  }

  /** Has a run begin at an offset, if a run goes on over it. Offsets stay what they are. */
  splitAt(offset: number): void {
    const piece = this.pieces[this.firstAfter(offset)]
    if (piece === undefined || piece.kind === 'made' || piece.start > offset) return
    const segments = this.segmentsOf(piece)
    const index = segments.findLastIndex(({ start }) => start <= offset)
    const { start, node } = segments[index] as Segment
    const run = runAround(node)
    // What stands deeper in a run is not taken apart.
    if (run === undefined || run !== node.parentNode) return
    if (start === offset) {
      splitRunBefore(run, node)
      return
    }
    const offsetInNode = offset - start + (start === piece.start ? piece.offset : 0)
    const rest = splitText(node, offsetInNode)
    segments.splice(index + 1, 0, { start: offset, node: rest })
    splitRunBefore(run, rest)
  }

  /** The runs that hold `[start, end)`, once the text has been split at both. */
  runsIn(start: number, end: number): Element[] {
    const runs = new Set<Element>()
    for (const piece of this.piecesIn(start, end)) {
      if (piece.kind === 'made') continue
      for (const [index, segment] of this.segmentsOf(piece).entries()) {
        const next = this.segmentsOf(piece)[index + 1]?.start ?? piece.start + piece.length
        const run = segment.start < end && next > start ? runAround(segment.node) : undefined
        if (run !== undefined) runs.add(run)
      }
    }
    return [...runs]
  }

  private segmentsOf(piece: Piece): Segment[] {
    const known = this.segments.get(piece)
    if (known !== undefined) return known
    const whole = [{ start: piece.start, node: piece.node }]
    this.segments.set(piece, whole)
    return whole
  }

  /** Index of the first piece that ends after an offset. */
  private firstAfter(offset: number): number {
    let low = 0
    let high = this.pieces.length
    while (low < high) {
      const middle = (low + high) >> 1
      const { start, length } = this.pieces[middle] as Piece
      if (start + length > offset) high = middle
      else low = middle + 1
    }
    return low
  }
}

/** Parts a `<w:t>` in two and gives the second. */
function splitText(element: Element, offset: number): Element {
  const whole = element.textContent ?? ''
  const rest = element.cloneNode(false) as Element
  for (const [part, text] of [
    [element, whole.slice(0, offset)],
    [rest, whole.slice(offset)],
  ] as const) {
    part.textContent = text
    part.setAttribute('xml:space', 'preserve')
  }
  element.parentNode?.insertBefore(rest, element.nextSibling)
  return rest
}

/** Moves an element and all after it into a run of their own, unless the run begins with it. */
function splitRunBefore(run: Element, first: Element): void {
  const children = elementsOf(run)
  const properties = children.find((child) => isWord(child, 'rPr'))
  const index = children.indexOf(first)
  if (children.slice(0, index).every((child) => child === properties)) return
  const rest = run.cloneNode(false) as Element
  if (properties !== undefined) rest.appendChild(properties.cloneNode(true))
  for (const child of children.slice(index)) rest.appendChild(child)
  run.parentNode?.insertBefore(rest, run.nextSibling)
}
