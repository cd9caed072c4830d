import type { ReportedFinding } from '../engine/report'
import { followingWord } from './following-word'
import { type GapShape, shapeOf } from './gap-shape'

/** A gap as it will read: `quote` is to be replaced by `before + filled + after`. */
export interface FilledGap {
  readonly before: string
  readonly filled: string
  readonly after: string
}

/**
 * A finding's quote with what the user typed in its gap. What stands there already is not written twice: 5 and
 * 5次 both give 会议5次, 2025 and 2025年 both 2025年. `undefined` for an empty value, and for one value where the
 * quote has two gaps (which take two, with a blank or a comma between).
 */
export function fillGap(finding: ReportedFinding, value: string): FilledGap | undefined {
  const typed = value.trim()
  if (typed === '') return undefined
  const shape = shapeOf(finding)
  const [before = '', after = ''] = shape
  if (shape.length > 2) {
    const filled = fillSeveral(shape, typed)
    return filled === undefined ? undefined : { before: '', filled, after: '' }
  }
  const ownWords = withoutStart(typed, before)
  const filled =
    after === '' ? withoutEnd(ownWords, followingWord(finding)) : withoutOverlap(ownWords, after)
  return { before, filled, after }
}

/** The replacement for a finding's whole range, or `undefined` where `fillGap` gives none. */
export function fillText(finding: ReportedFinding, value: string): string | undefined {
  const gap = fillGap(finding, value)
  return gap && gap.before + gap.filled + gap.after
}

function fillSeveral([before = '', ...pieces]: GapShape, typed: string): string | undefined {
  const values = typed.split(/[\s、，,;；／/]+/u)
  if (values.length === pieces.length)
    return (
      before + pieces.map((piece, index) => withoutEnd(values[index] ?? '', piece) + piece).join('')
    )
  // Typed as it is to read: 二十届三中全会.
  const isWhole = pieces.every((piece) => typed.includes(piece))
  return isWhole ? before + withoutStart(typed, before) : undefined
}

/** Nothing is taken off that would leave nothing. */
function withoutStart(text: string, start: string): string {
  return text.length > start.length && text.startsWith(start) ? text.slice(start.length) : text
}

function withoutEnd(text: string, end: string): string {
  return text.length > end.length && end !== '' && text.endsWith(end)
    ? text.slice(0, -end.length)
    : text
}

/** 2025年 before 年度 loses 年: the longest end of the text that `after` begins with. */
function withoutOverlap(text: string, after: string): string {
  for (let length = after.length; length > 0; length--) {
    const shorter = withoutEnd(text, after.slice(0, length))
    if (shorter !== text) return shorter
  }
  return text
}
