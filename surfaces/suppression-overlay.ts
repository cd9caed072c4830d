import type { CheckState } from '../components/check-state'
import { suppressionIdentity } from '../lib/core/suppression-key'
import type { CheckReport, ReportedFinding } from '../lib/engine/report'

/** By suppression identity: what the user has hidden (`true`) or brought back since the last check. */
export type SuppressionOverlay = ReadonlyMap<string, boolean>

/** Two findings with one identity are hidden and brought back together. */
export function identityOf(finding: ReportedFinding): string {
  return suppressionIdentity(finding, finding.context)
}

/**
 * The report as a check made now would split it, without making one. A report that was asked for before
 * the user's last decision is put right in the same way.
 */
export function applyOverlay(report: CheckReport, overlay: SuppressionOverlay): CheckReport {
  if (overlay.size === 0) return report
  const isHidden = (finding: ReportedFinding, before: boolean) =>
    overlay.get(identityOf(finding)) ?? before
  const split = (hidden: boolean) =>
    [
      ...report.findings.filter((finding) => isHidden(finding, false) === hidden),
      ...report.ignored.filter((finding) => isHidden(finding, true) === hidden),
    ].sort((a, b) => a.range.start - b.range.start)
  return { ...report, findings: split(false), ignored: split(true) }
}

/** A state with the user's later decisions in its report, if it has one. */
export function overlaid(state: CheckState, overlay: SuppressionOverlay): CheckState {
  if (state.status === 'done') return { ...state, report: applyOverlay(state.report, overlay) }
  if (state.status !== 'checking' || state.report === undefined) return state
  return { ...state, report: applyOverlay(state.report, overlay) }
}
