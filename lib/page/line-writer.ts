/** Stands for “just before this node” where an element can hold no boundary point of its own (`<br>`). */
export const BEFORE = -1

/**
 * A stretch of the written text. Without `separator`, it is `node`'s own characters from `offset` on; with
 * it, it is one character made from structure, and `node`/`offset` is where the text goes on after it.
 */
export interface Piece {
  readonly start: number
  length: number
  readonly node: Node
  readonly offset: number
  readonly separator: boolean
}

interface Anchor {
  readonly node: Node
  readonly offset: number
}

/**
 * Writes a text line by line as a browser lays it out, and keeps for each character where it stands in the DOM.
 * A line's break is written only once the next line begins, so closing several blocks at once, or closing
 * the last one, adds nothing.
 */
export class LineWriter {
  readonly pieces: Piece[] = []
  #parts: string[] = []
  #length = 0
  #written = 0
  #open = false
  /** The open line has nothing after a cell's tab yet, so a block that starts there starts no line. */
  #afterTab = false
  #afterContent = false
  #space: Anchor | undefined
  /** The break owed before the next line; an `Anchor` where a character of the DOM is that break. */
  #owed: Anchor | 'structure' | undefined

  /** Grows with all that has height on the page: unchanged over an element, it held nothing of the kind. */
  get written(): number {
    return this.#written
  }

  /** Writes `node`'s characters of `[start, end)` as they are. */
  content(node: Text, start: number, end: number): void {
    this.begin(node, start)
    if (this.#space) this.#push(this.#space.node, this.#space.offset, ' ')
    this.#space = undefined
    this.#push(node, start, node.data.slice(start, end))
    this.#afterContent = true
  }

  /** Takes note of collapsible white space: one space if content follows on the line, else nothing. */
  space(node: Text, offset: number): void {
    if (this.#afterContent) this.#space ??= { node, offset }
  }

  /** Begins a line, if none is open, for something that has height but may have no characters. */
  begin(node: Node, offset: number): void {
    this.#written += 1
    this.#afterTab = false
    if (this.#open) return
    if (this.#owed === 'structure') this.#separate('\n', node, offset)
    else if (this.#owed) this.#push(this.#owed.node, this.#owed.offset, '\n')
    this.#owed = undefined
    this.#open = true
  }

  /** The edge at which a block starts. */
  startBlock(): void {
    if (!this.#afterTab) this.endBlock()
  }

  /** The edge at which a block ends: it ends the open line, if any. */
  endBlock(): void {
    if (this.#open) this.#owed = 'structure'
    this.#close()
  }

  /** A forced break: ends the open line, or else makes a blank one. */
  break(node: Node, offset = BEFORE): void {
    this.begin(node, offset)
    this.#owed = 'structure'
    this.#close()
  }

  /** A line feed that the style preserves: a forced break with a character of its own. */
  lineFeed(node: Text, offset: number): void {
    this.begin(node, offset)
    this.#owed = { node, offset }
    this.#close()
  }

  /** A tab before a further cell of the row that is being written; `cell` goes on the same line. */
  tab(cell: Element): void {
    this.#close()
    this.#owed = undefined
    this.#separate('\t', cell, 0)
    this.#open = true
    this.#afterTab = true
  }

  /** The whole text. A preserved line feed at the very end is the draft's own and stays. */
  finish(): string {
    if (this.#owed && this.#owed !== 'structure') {
      this.#push(this.#owed.node, this.#owed.offset, '\n')
      this.#owed = undefined
    }
    return this.#parts.join('')
  }

  #close(): void {
    this.#open = false
    this.#afterTab = false
    this.#afterContent = false
    this.#space = undefined
  }

  #separate(text: '\n' | '\t', node: Node, offset: number): void {
    this.pieces.push({ start: this.#length, length: 1, node, offset, separator: true })
    this.#append(text)
  }

  #push(node: Node, offset: number, text: string): void {
    const last = this.pieces.at(-1)
    if (last && !last.separator && last.node === node && last.offset + last.length === offset) {
      last.length += text.length
    } else {
      this.pieces.push({ start: this.#length, length: text.length, node, offset, separator: false })
    }
    this.#append(text)
  }

  #append(text: string): void {
    this.#parts.push(text)
    this.#length += text.length
  }
}
