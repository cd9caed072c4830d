import { type Severity, severities } from '../lib/core/finding'
import type { CheckReport, ReportedFinding } from '../lib/engine/report'
import { sectionRange } from './finding-filter'

/** Findings by severity. */
export type SeverityCounts = Readonly<Record<Severity, number>>

/** One line of the outline. */
export type OutlineRow =
  | {
      readonly kind: 'heading'
      /** Of the heading in the report's outline; -1: what stands before the first. */
      readonly index: number
      /** 1 to 4. */
      readonly level: number
      /** Empty for what stands before the first heading. */
      readonly text: string
      /** UTF-16 units up to the next heading of its level or a higher one. */
      readonly length: number
      /** Of all that stands under it, lower headings included. */
      readonly counts: SeverityCounts
    }
  /** A section that the document should have, where it would stand. */
  | { readonly kind: 'missing'; readonly title: string; readonly finding: ReportedFinding }

/** The outline of a draft, line by line. Sections whose finding was hidden are not missed. */
export function outlineRows({ outline, findings, characters }: CheckReport): OutlineRow[] {
  const { headings, missing } = outline
  const missed = Map.groupBy(
    missing.flatMap(({ ruleId, entry, title, before }) => {
      const finding = findings.find((other) => other.ruleId === ruleId && other.entry === entry)
      return finding === undefined ? [] : [{ kind: 'missing' as const, title, finding, before }]
    }),
    ({ before }) => before,
  )
  const missedAt = (index: number) =>
    (missed.get(index) ?? []).map(({ kind, title, finding }) => ({ kind, title, finding }))
  const row = (index: number, level: number, text: string): OutlineRow => {
    const { start, end } = sectionRange(outline, index)
    const inside = findings.filter(({ range }) => range.start >= start && range.start < end)
    const length = Math.min(end, characters) - start
    return { kind: 'heading', index, level, text, length, counts: countsOf(inside) }
  }
  return [
    ...(headings[0]?.start === 0 ? [] : [row(-1, 1, '')]),
    ...headings.flatMap(({ level, marker, text }, index) => [
      ...missedAt(index),
      row(index, level, marker + text),
    ]),
    ...missedAt(headings.length),
  ]
}

/** The gravest severity that occurs. */
export function worstOf(counts: SeverityCounts): Severity | undefined {
  return severities.find((severity) => counts[severity] > 0)
}

function countsOf(findings: readonly ReportedFinding[]): SeverityCounts {
  const counts = { error: 0, warning: 0, info: 0 }
  for (const { severity } of findings) counts[severity] += 1
  return counts
}
