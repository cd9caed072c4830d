import type { ReportedFinding } from '../engine/report'
import { leadingMeasure } from './measures'

const words = new Intl.Segmenter('zh', { granularity: 'word' })

/** What a gap stands before: 党委 of `*党委`, 次 of `*次`; empty at the end of a line or before punctuation. */
export function followingWord({ messageId, context }: ReportedFinding): string {
  const measure = messageId === 'unit' ? undefined : leadingMeasure(context.after)
  if (measure !== undefined) return measure
  const [first] = words.segment(context.after)
  return first?.isWordLike === true ? first.segment : ''
}

/** The last word of the line before a gap, with the one before it when it is a mere 会 or 班; empty where there is none. */
export function precedingWord({ context }: ReportedFinding): string {
  const all = [...words.segment(context.before)]
  const [earlier, last] = [all.at(-2), all.at(-1)]
  if (last?.isWordLike !== true) return ''
  const isShort = last.segment.length === 1 && earlier?.isWordLike === true
  return isShort ? earlier.segment + last.segment : last.segment
}
