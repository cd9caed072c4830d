import type { Range } from '../../core/range'
import { Runs } from './runs'
import type { Piece, Story } from './story'

/** A wish to put `replacement` where `[start, end)` of the text stands; an empty range inserts. */
export interface Change extends Range {
  readonly replacement: string
}

/** Which changes can be written into runs, and which cannot. */
export interface ChangePlan {
  readonly possible: readonly Change[]
  /** They touch what no run holds (an automatic number, the break between paragraphs), or another change. */
  readonly refused: readonly Change[]
}

/** Sorts changes out. Those that change nothing are left out. */
export function planChanges({ text, pieces }: Story, changes: readonly Change[]): ChangePlan {
  const runs = new Runs(pieces)
  const possible: Change[] = []
  const refused: Change[] = []
  let end = -1
  for (const change of changes.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (change.start === change.end && change.replacement === '') continue
    const isFree = change.start > end || (change.start === end && change.end > change.start)
    const isWhole = !partsPair(text, change.start) && !partsPair(text, change.end)
    if (isFree && isWhole && isWritable(runs, change)) {
      possible.push(change)
      end = change.end
    } else refused.push(change)
  }
  return { possible, refused }
}

/** Whether an offset stands between the two units of one character. */
export function partsPair(text: string, offset: number): boolean {
  return offset > 0 && (text.codePointAt(offset - 1) ?? 0) > 0xffff
}

function isWritable(runs: Runs, change: Change): boolean {
  const { start, end } = modelOf(runs, change)
  const pieces = runs.piecesIn(start, end)
  // One paragraph, or one note: a change never reaches over what was made between two.
  return pieces.length > 0 && pieces.every(canWrite)
}

/**
 * The characters whose runs give a change its place and its format: those that go, or for an insertion the one
 * before it, or the one after it where a line begins.
 */
export function modelOf(runs: Runs, { start, end }: Change): Range & { readonly isAfter: boolean } {
  if (end > start) return { start, end, isAfter: false }
  const before = runs.piecesIn(start - 1, start)[0]
  return before !== undefined && canWrite(before)
    ? { start: start - 1, end: start, isAfter: false }
    : { start, end: start + 1, isAfter: true }
}

function canWrite({ kind, isEditable }: Piece): boolean {
  return kind !== 'made' && isEditable
}
