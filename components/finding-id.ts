import type { ReportedFinding } from '../lib/engine/report'

/** Names a finding within one report. */
export function findingId({ ruleId, messageId, entry, range }: ReportedFinding): string {
  return [ruleId, messageId, entry ?? '', range.start, range.end].join(':')
}
