import { suppressionIdentity } from '../core/suppression-key'
import { rules } from '../rules'
import type { CheckReport, ReportedFinding } from './report'

/** Units beside a quote that have to agree, on one side at least, for two findings to be the same one. */
const NEAR = 4
/** Units beside a quote that tell its place from others. */
const PLACE = 8
/** Where more go at once, the draft was replaced rather than revised. */
const MAX_GONE = 1000

const ofWholeDocument = new Set(
  rules.filter(({ meta }) => meta.scope === 'document').map(({ id }) => id),
)

/** A check of the same draft before, and what had been fixed by then. */
interface Before {
  readonly report: CheckReport
  readonly fixed: readonly ReportedFinding[]
}

interface Now {
  readonly report: CheckReport
  readonly text: string
  /** Whether a rule takes part in checks now: what a switched-off rule no longer finds is not fixed. */
  readonly isActive: (ruleId: string) => boolean
}

/**
 * What has been fixed since the first check of a draft: findings that are told no more and whose place no longer
 * holds their quote. A finding about the whole document has no such place; it is fixed when its rule, asked in the
 * same way, no longer tells it. What comes back (an undo) is fixed no more. Sorted by start, each as last seen.
 */
export function fixedSince(before: Before, now: Now): ReportedFinding[] {
  const current = [...now.report.findings, ...now.report.ignored]
  const alike = Map.groupBy(current, identityOf)
  const earlier = before.fixed.filter((finding) => !alike.has(identityOf(finding)))
  if (!isComparable(before.report, now.report)) return earlier
  const isSameType = before.report.documentType?.id === now.report.documentType?.id
  const gone = unmatched(before.report.findings, current)
  if (gone.length > MAX_GONE) return earlier
  const fixed = gone.filter((finding) =>
    ofWholeDocument.has(finding.ruleId)
      ? isSameType && now.isActive(finding.ruleId)
      : occurrences(now.text, placeOf(finding)) <= (alike.get(identityOf(finding))?.length ?? 0),
  )
  return [...earlier, ...fixed].sort((a, b) => a.range.start - b.range.start)
}

/** Parts of a draft cannot tell what became of the rest. */
function isComparable(before: CheckReport, now: CheckReport): boolean {
  const isWhole = ({ coverage, complete, notices }: CheckReport) =>
    coverage === 'full' && complete && notices.length === 0
  return isWhole(before) && isWhole(now)
}

/** The findings of `before` that have no counterpart: first by their surroundings, then by one side of them. */
function unmatched(
  before: readonly ReportedFinding[],
  now: readonly ReportedFinding[],
): readonly ReportedFinding[] {
  const { left, open } = pairOff(before, now, identityOf, () => true)
  return pairOff(left, open, kindOf, isBesideTheSame).left
}

/** Pairs findings with equal keys, in order; `left` and `open` are those of either list without a partner. */
function pairOff(
  before: readonly ReportedFinding[],
  now: readonly ReportedFinding[],
  keyOf: (finding: ReportedFinding) => string,
  fits: (one: ReportedFinding, other: ReportedFinding) => boolean,
) {
  const byKey = Map.groupBy(now, keyOf)
  const taken = new Set<ReportedFinding>()
  const left = before.filter((finding) => {
    const partner = byKey
      .get(keyOf(finding))
      ?.find((other) => !taken.has(other) && fits(finding, other))
    if (partner !== undefined) taken.add(partner)
    return partner === undefined
  })
  return { left, open: now.filter((finding) => !taken.has(finding)) }
}

function identityOf(finding: ReportedFinding): string {
  return suppressionIdentity(finding, finding.context)
}

function kindOf({ ruleId, messageId, entry, quote }: ReportedFinding): string {
  return JSON.stringify([ruleId, messageId, entry, quote])
}

function isBesideTheSame({ context }: ReportedFinding, { context: other }: ReportedFinding) {
  return (
    context.before.slice(-NEAR) === other.before.slice(-NEAR) ||
    context.after.slice(0, NEAR) === other.after.slice(0, NEAR)
  )
}

function placeOf({ context, quote }: ReportedFinding): string {
  return context.before.slice(-PLACE) + quote + context.after.slice(0, PLACE)
}

function occurrences(text: string, part: string): number {
  return part === '' ? 0 : text.split(part).length - 1
}
