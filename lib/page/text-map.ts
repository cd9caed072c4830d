import { BEFORE, LineWriter, type Piece } from './line-writer'
import { writeElement } from './write-element'

/** The text of an editable element with the way back into its DOM. Offsets are UTF-16 units of `text`. */
export interface TextMap {
  readonly text: string
  /** The DOM range of `[start, end)`; `undefined` when the offsets are not within the text. */
  rangeToDom(start: number, end: number): Range | undefined
  /** The offset of the first character at or after a boundary point of the DOM. */
  offsetOf(node: Node, offset: number): number
}

type Point = readonly [node: Node, offset: number]

/**
 * Reads an element as lines: one for each paragraph, `<br>` or preserved line feed, cells of a row parted by
 * tabs, white space collapsed as the style says. Not `innerText`, which differs between browsers and has no
 * way back. It holds while the DOM stays as it is: build it anew for each use.
 */
export function buildTextMap(root: HTMLElement): TextMap {
  const writer = new LineWriter()
  writeElement(writer, root)
  const text = writer.finish()
  const { pieces } = writer

  /** Index of the first piece for which `isBeyond` holds; it must hold for all that follow. */
  function firstPiece(isBeyond: (piece: Piece) => boolean): number {
    let low = 0
    let high = pieces.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (isBeyond(pieces[middle] as Piece)) high = middle
      else low = middle + 1
    }
    return low
  }

  function pointBefore(offset: number): Point {
    const index = firstPiece((piece) => piece.start + piece.length > offset)
    const piece = pieces[index]
    if (piece && !piece.separator) return [piece.node, piece.offset + offset - piece.start]
    const previous = pieces[index - 1]
    return previous ? endOf(previous) : [root, 0]
  }

  function pointAfter(offset: number): Point {
    const piece = pieces[firstPiece((candidate) => candidate.start + candidate.length >= offset)]
    if (!piece) return [root, 0]
    return piece.separator ? endOf(piece) : [piece.node, piece.offset + offset - piece.start]
  }

  return {
    text,
    rangeToDom(start, end) {
      if (start < 0 || end < start || end > text.length) return undefined
      const range = root.ownerDocument.createRange()
      range.setStart(...pointBefore(start))
      if (end > start) range.setEnd(...pointAfter(end))
      return range
    },
    offsetOf(node, offset) {
      const probe = root.ownerDocument.createRange()
      probe.setStart(node, offset)
      const piece = pieces[firstPiece((candidate) => probe.comparePoint(...endOf(candidate)) > 0)]
      if (!piece) return text.length
      const inside = !piece.separator && piece.node === node ? offset - piece.offset : 0
      return piece.start + Math.max(0, inside)
    },
  }
}

/** The boundary point at which a piece ends. */
function endOf({ node, offset, length, separator }: Piece): Point {
  if (!separator) return [node, offset + length]
  if (offset !== BEFORE) return [node, offset]
  const parent = node.parentNode as Node
  return [parent, Array.prototype.indexOf.call(parent.childNodes, node)]
}
