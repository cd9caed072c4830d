import type { Element } from '@xmldom/xmldom'

/**
 * A stretch of a story's text and what it was made from. `text`: characters of a `<w:t>`; `sign`: one character that
 * an element of a run stands for (`<w:tab/>`, `<w:br/>`); `made`: what no run holds (an automatic number, the break
 * between two paragraphs, a formula).
 */
export interface Piece {
  readonly start: number
  readonly length: number
  readonly kind: 'text' | 'sign' | 'made'
  /** The element itself; for `made` the paragraph that it belongs to. */
  readonly node: Element
  /** Where in the text of `node` the piece begins, in UTF-16 units. */
  readonly offset: number
  /** Can be changed: neither made by the program nor locked. */
  readonly isEditable: boolean
  /** Where a comment about it hangs, where it cannot hang on it: the reference of a note, the run of a text box. */
  readonly anchor: Element | undefined
}

/** A text read from a part of a document, with the way back. Offsets are UTF-16 units of `text`. */
export interface Story {
  readonly text: string
  /** Without gaps, in order. */
  readonly pieces: readonly Piece[]
  /**
   * Pieces of copies that the document keeps of stretches of the text (the text box as older programs read it, the
   * header of even pages): what is changed here has to be changed there.
   */
  readonly copies: readonly (readonly Piece[])[]
}

/** Collects a story: lines are parted by a break that is written once the next one begins. */
export class StoryWriter {
  private readonly parts: string[] = []
  private readonly pieces: Piece[] = []
  private readonly copies: (readonly Piece[])[] = []
  private length = 0
  /** The break owed before the next line: none at the start, after a cell’s tab, or within a merged paragraph. */
  private owed = ''
  private isMerging = false

  constructor(private readonly anchor: Element | undefined) {}

  /** Begins a line. `false` when it goes on with the one before, whose paragraph mark was deleted. */
  beginLine(paragraph: Element): boolean {
    const isOwn = !this.isMerging
    if (this.owed !== '') this.push('made', this.owed, paragraph, 0, false)
    this.owed = ''
    this.isMerging = false
    return isOwn
  }

  endLine(isMerged: boolean): void {
    this.owed = isMerged ? '' : '\n'
    this.isMerging = isMerged
  }

  /** Parts two cells of a row. */
  tab(cell: Element): void {
    this.push('made', '\t', cell, 0, false)
    this.owed = ''
    this.isMerging = false
  }

  /** Characters that no run holds. */
  made(text: string, paragraph: Element): void {
    if (text !== '') this.push('made', text, paragraph, 0, false)
  }

  /** Characters of a `<w:t>` from an offset on. */
  content(text: string, node: Element, offset: number, isEditable: boolean): void {
    if (text !== '') this.push('text', text, node, offset, isEditable)
  }

  /** The one character that an element stands for. */
  sign(character: string, node: Element, isEditable: boolean): void {
    this.push('sign', character, node, 0, isEditable)
  }

  /** Another story on lines of its own; `blank` lines of nothing stand before it. */
  add(story: Story, copies: readonly Story[], blank: 0 | 1): void {
    if (story.text === '') return
    const first = (story.pieces[0] as Piece).node
    if (this.owed !== '') this.push('made', this.owed + '\n'.repeat(blank), first, 0, false)
    const base = this.length
    for (const piece of story.pieces) this.pieces.push(moved(piece, base))
    for (const list of [...story.copies, ...copies.map(({ pieces }) => pieces)]) {
      this.copies.push(list.map((piece) => moved(piece, base)))
    }
    this.parts.push(story.text)
    this.length += story.text.length
    this.endLine(false)
  }

  finish(): Story {
    return { text: this.parts.join(''), pieces: this.pieces, copies: this.copies }
  }

  private push(
    kind: Piece['kind'],
    text: string,
    node: Element,
    offset: number,
    isEditable: boolean,
  ): void {
    const start = this.length
    const { length } = text
    this.pieces.push({ start, length, kind, node, offset, isEditable, anchor: this.anchor })
    this.parts.push(text)
    this.length += length
  }
}

function moved(piece: Piece, by: number): Piece {
  return { ...piece, start: piece.start + by }
}
