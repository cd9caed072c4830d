import type { Draft, Figure } from '../core/draft'

/** A figure with what it counts: 培训职工214人次. */
export interface Fact {
  readonly figure: Figure
  /** The words before the figure in its clause, without 共, 达到 and the like; at most 14 characters. */
  readonly words: string
  /** Nothing else stands in the clause before the figure. */
  readonly isWholeClause: boolean
  /** Up to two characters behind the unit: 214人次｜参加 */
  readonly after: string
}

const REACH = 16
const WORDS = /[\p{Script=Han}“”、]+$/u
const AFTER = /^\p{Script=Han}+/u
const FILLERS = /(?:共计?|累计|总计|合计|已经?|了|达到?|为|有|约|近|超过?|数量|总数|人数|约为)+$/u
const LEADING = /^(?:并|还|又|已经?|先后|累计|共计?|全年|今年|年内|其中|截至目前)+/u

const memory = new WeakMap<Draft, readonly Fact[]>()

/** Every exact figure with a unit and with words of at least four characters before it. */
export function factsOf(draft: Draft): readonly Fact[] {
  let facts = memory.get(draft)
  if (!facts) {
    facts = draft.figures.flatMap((figure) => {
      if (figure.unit === '' || figure.isApproximate) return []
      const before = draft.text.slice(Math.max(0, figure.start - REACH), figure.start)
      const run = WORDS.exec(before)?.[0] ?? ''
      const words = run.replace(FILLERS, '').replace(LEADING, '')
      if (words.length < 4) return []
      const after = AFTER.exec(draft.text.slice(figure.end, figure.end + 2))?.[0] ?? ''
      return [{ figure, words, after, isWholeClause: run.length < before.length }]
    })
    memory.set(draft, facts)
  }
  return facts
}
