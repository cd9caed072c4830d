import type { Token } from '../core/draft'
import type { Range } from '../core/range'
import { isTerminator } from './clauses'
import { lastIndexStartingBy, lastStartingBy } from './search'
import { type Segmenter, tokenize } from './segmenter'

/** Clauses are cut together up to this length (UTF-16 units): each call of the segmenter costs as much as 20 units. */
const BATCH = 1000
/** Short lines are cut together as far as this, so that headings and signatures cost no call each. */
const SHORT_BATCH = 250
const LINE_BREAK = 10

/**
 * The dictionary words of a text, clause by clause, cut when asked for. A batch is whole clauses of one line, or a
 * few short lines. The first long line behind an edit begins anew, so that a segmenter that remembers has few to cut.
 */
export class ClauseTokens {
  private readonly batches: readonly Range[]
  private readonly byClause = new Map<number, Token[]>()
  private readonly isCut = new Set<number>()
  /** 1 where a word begins. */
  private readonly starts: Uint8Array

  constructor(
    private readonly text: string,
    private readonly clauses: readonly Range[],
    private readonly segmenter: Segmenter,
  ) {
    this.batches = batchesOf(text, clauses)
    this.starts = new Uint8Array(text.length + 1)
    this.starts[text.length] = 1
  }

  /** The words of the clause that begins at an offset. */
  ofClause({ start }: Range): readonly Token[] {
    this.cutAround(start)
    return this.byClause.get(start) ?? []
  }

  /** Whether no word straddles an offset. */
  isBoundary(offset: number): boolean {
    if (offset >= this.text.length) return true
    this.cutAround(offset)
    return this.starts[offset] === 1
  }

  private cutAround(offset: number): void {
    const batch = lastStartingBy(this.batches, offset)
    if (!batch || this.isCut.has(batch.start)) return
    this.isCut.add(batch.start)
    let index = lastIndexStartingBy(this.clauses, batch.start)
    let tokens: Token[] = []
    this.byClause.set(batch.start, tokens)
    const words = tokenize(this.segmenter, this.text.slice(batch.start, batch.end), batch.start)
    for (const token of words) {
      while (token.start >= (this.clauses[index] as Range).end) {
        tokens = []
        this.byClause.set((this.clauses[++index] as Range).start, tokens)
      }
      tokens.push(token)
      this.starts[token.start] = 1
    }
  }
}

/** No word reaches over a terminator, so clauses may be cut together; one without a terminator ends its batch. */
function batchesOf(text: string, clauses: readonly Range[]): Range[] {
  const batches: Range[] = []
  let start = 0
  for (const { end } of clauses) {
    const last = text.charCodeAt(end - 1)
    const most = last === LINE_BREAK ? SHORT_BATCH : BATCH
    if (end - start < most && isTerminator(last)) continue
    batches.push({ start, end })
    start = end
  }
  const end = text.length
  if (start < end) batches.push({ start, end })
  return batches
}
