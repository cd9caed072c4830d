import type { Draft } from '../core/draft'
import type { Range } from '../core/range'

/** A text that must, or must not, stand around a place. `#` in it stands for any one numeral. */
export interface Surrounding {
  /** `before` and `after`: touching the place; `near`: in its clause, at most 60 units away. */
  readonly where: 'before' | 'after' | 'near'
  readonly pattern: RegExp
}

const REACH = 60
const WHERE = { '<': 'before', '>': 'after', '~': 'near' } as const
const NUMERAL = '[0-9０-９〇零○一二三四五六七八九十百千万]'

/**
 * Reads `<文|>文|~文` (touching before, touching after, near), the notation of the typo tables.
 * Throws on a token without one of the three marks: a fault of the table, caught by its test.
 */
export function parseSurroundings(notation: string): Surrounding[] {
  if (notation === '') return []
  return notation.split('|').map((token) => {
    const where = WHERE[token[0] as keyof typeof WHERE]
    const text = token.slice(1)
    if (!where || text === '') throw new Error(`“${token}” is not <text, >text or ~text`)
    const source = text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replaceAll('#', NUMERAL)
    return {
      where,
      pattern: new RegExp(
        where === 'before' ? `${source}$` : where === 'after' ? `^${source}` : source,
        'u',
      ),
    }
  })
}

/** Whether any of the surroundings holds for a place. */
export function isSurrounded(
  draft: Draft,
  range: Range,
  surroundings: readonly Surrounding[],
): boolean {
  if (surroundings.length === 0) return false
  const clause = draft.clauseAt(range.start)
  const from = Math.max(clause.start, range.start - REACH)
  const to = Math.min(draft.clauseAt(Math.max(range.start, range.end - 1)).end, range.end + REACH)
  const before = draft.text.slice(from, range.start)
  const after = draft.text.slice(range.end, to)
  return surroundings.some(({ where, pattern }) =>
    where === 'before'
      ? pattern.test(before)
      : where === 'after'
        ? pattern.test(after)
        : pattern.test(before) || pattern.test(after),
  )
}
