import type { Range } from '../../core/range'
import { type Change, planChanges } from './change'
import { type Comment, markComment, type Place, placeOf } from './comment'
import { CommentsPart, idsAfter } from './comments-part'
import { pack } from './container'
import { readDocx, type WordDocument } from './read-docx'
import { Runs } from './runs'
import { type Reviser, trackChange } from './track-change'
import { serializeXml } from './xml'

/** What is written into a copy of a document. Offsets are those of the text that `readDocx` gives. */
export interface Review {
  readonly author: string
  readonly date: Date
  readonly comments: readonly Comment[]
  /** Written as tracked changes. Those that cannot be become comments. */
  readonly changes: readonly Change[]
}

export interface ReviewedDocx {
  readonly bytes: Uint8Array
  /** How many changes were written, and how many stand in a comment instead. */
  readonly changed: number
  readonly refused: number
}

/**
 * A copy of a `.docx` with comments and tracked changes. Every part that holds none of them is the original's, byte
 * for byte, and those that do differ in nothing else but where runs were split. Throws `FileError`.
 */
export function reviewDocx(bytes: Uint8Array, review: Review): ReviewedDocx {
  const document = readDocx(bytes)
  const { package: opened, text } = document
  const { possible, refused } = planChanges(document, review.changes)
  opened.related('comments')
  const reviser: Reviser = {
    author: review.author,
    date: review.date.toISOString().replace(/\.\d+Z$/u, 'Z'),
    nextId: idsAfter(opened.opened().map(([, part]) => part)),
  }
  const runs = new Runs(document.pieces)
  const copies = document.copies.map((pieces) => new Runs(pieces))
  const placed = [...review.comments, ...refused.map(asComment)].flatMap((comment) => {
    const place = placeOf(runs, text, clearOf(possible, comment))
    return place === undefined ? [] : [{ comment, place }]
  })
  for (const one of [runs, ...copies]) {
    for (const offset of edges(placed, possible)) one.splitAt(offset)
  }

  const part = placed.length === 0 ? undefined : new CommentsPart(opened, reviser)
  for (const { comment, place } of placed) {
    const id = reviser.nextId()
    markComment(runs, place, id)
    part?.add(id, place.kind === 'text' ? comment : quoting(comment, text))
  }
  for (const change of possible) {
    for (const one of [runs, ...copies]) trackChange(one, change, reviser)
  }
  return {
    bytes: pack({ ...opened.parts, ...touchedParts(document, placed, possible), ...part?.parts() }),
    changed: possible.length,
    refused: refused.length,
  }
}

interface Placed {
  readonly comment: Comment
  readonly place: Place
}

/** Every offset at which something begins or ends. */
function edges(placed: readonly Placed[], changes: readonly Change[]): number[] {
  const ranges = [
    ...placed.flatMap(({ place }) => (place.kind === 'text' ? [place] : [])),
    ...changes,
  ]
  return ranges.flatMap(({ start, end }) => [start, end])
}

/** What goes and what comes in its place stay together: a comment holds both or none. */
function clearOf(changes: readonly Change[], { start, end }: Range): Range {
  const around = (offset: number) =>
    changes.find((change) => change.start < offset && offset < change.end)
  return { start: around(start)?.start ?? start, end: around(end)?.end ?? end }
}

function asComment({ start, end, replacement }: Change): Comment {
  const advice = replacement === '' ? '建议删去这一处。' : `建议改为“${replacement}”。`
  return { start, end, lines: [`这一处没有写成修订，请手动修改。${advice}`] }
}

/** Away from its place, a comment says what it is about. */
function quoting(comment: Comment, text: string): Comment {
  const quote = text.slice(comment.start, comment.end).trim()
  return quote === '' ? comment : { ...comment, lines: [`原文：“${quote}”`, ...comment.lines] }
}

/** The parts of the package in which something was written. */
function touchedParts(
  { package: opened, pieces, copies }: WordDocument,
  placed: readonly Placed[],
  changes: readonly Change[],
): Record<string, Uint8Array> {
  const touched = new Set<unknown>(placed.length > 0 ? [opened.main.document] : [])
  for (const list of [pieces, ...copies]) {
    const runs = new Runs(list)
    for (const { start, end } of changes) {
      for (const { node } of runs.piecesIn(start - 1, end + 1)) touched.add(node.ownerDocument)
    }
  }
  const written = opened.opened().filter(([, { document }]) => touched.has(document))
  return Object.fromEntries(written.map(([name, part]) => [name, serializeXml(part)]))
}
