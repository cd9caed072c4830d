import type { Category, Severity } from '../lib/core/finding'
import type { Range } from '../lib/core/range'
import type { ReportOutline } from '../lib/engine/outline'
import type { ReportedFinding } from '../lib/engine/report'

/** Which findings a list shows. Empty lists stand for all. */
export interface FindingFilter {
  readonly categories: readonly Category[]
  readonly severities: readonly Severity[]
  /** Index of a heading: only what stands under it; -1: what stands before the first; `undefined`: everywhere. */
  readonly section: number | undefined
}

export const noFilter: FindingFilter = { categories: [], severities: [], section: undefined }

/** A choice with one value put in, or taken out where it was. */
export function toggled<Value>(chosen: readonly Value[], value: Value): readonly Value[] {
  return chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value]
}

/** Whether anything is left out by a filter. */
export function isFiltering({ categories, severities, section }: FindingFilter): boolean {
  return categories.length > 0 || severities.length > 0 || section !== undefined
}

/** The findings that pass, in the order given. */
export function filtered(
  findings: readonly ReportedFinding[],
  { categories, severities, section }: FindingFilter,
  outline: ReportOutline,
): readonly ReportedFinding[] {
  const range = section === undefined ? undefined : sectionRange(outline, section)
  return findings.filter(
    ({ category, severity, range: { start } }) =>
      (categories.length === 0 || categories.includes(category)) &&
      (severities.length === 0 || severities.includes(severity)) &&
      (range === undefined || (start >= range.start && start < range.end)),
  )
}

/** From a heading to the next of its level or a higher one; -1: the part before the first heading. */
export function sectionRange({ headings }: ReportOutline, index: number): Range {
  const heading = headings[index]
  if (heading === undefined)
    return { start: 0, end: headings[0]?.start ?? Number.POSITIVE_INFINITY }
  const next = headings.find((other, at) => at > index && other.level <= heading.level)
  return { start: heading.start, end: next?.start ?? Number.POSITIVE_INFINITY }
}
