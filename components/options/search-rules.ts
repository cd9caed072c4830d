import type { RuleSheet } from '../../lib/engine/rule-sheet'

/** The rules whose title, id, reason or message holds every word of a query. */
export function searchRules(sheets: readonly RuleSheet[], query: string): readonly RuleSheet[] {
  const words = query.toLowerCase().split(/\s+/u).filter(Boolean)
  if (words.length === 0) return sheets
  return sheets.filter(({ id, title, rationale, messages }) => {
    const text = [id, title, rationale, ...messages].join('\n').toLowerCase()
    return words.every((word) => text.includes(word))
  })
}
