import type { CheckState } from '../../../components/check-state'
import type { EditOutcomes } from '../../../components/edit-outcome'
import { findingId } from '../../../components/finding-id'
import type { StatusMessage } from '../../../components/status-line'
import type { CheckReport } from '../../../lib/engine/report'
import type { FillValues } from '../../../lib/filling/fill-values'
import { groupGaps } from '../../../lib/filling/group-gaps'
import { gaps, many, ordinary, unusual } from '../fixtures/drafts'

export interface Scene {
  readonly state: CheckState
  readonly message?: StatusMessage
  readonly outcomes?: EditOutcomes
  readonly values?: FillValues
  readonly live?: boolean
}

const clean: CheckReport = { ...ordinary, findings: [] }

function done(report: CheckReport): CheckState {
  return { status: 'done', report }
}

/** Every state that a user can meet, by name. */
export const scenes: Readonly<Record<string, Scene>> = {
  ordinary: { state: done(ordinary) },
  ignored: {
    state: done({
      ...ordinary,
      findings: ordinary.findings.slice(2),
      ignored: ordinary.findings.slice(0, 2),
    }),
    message: { kind: 'ignored', count: 1 },
  },
  stale: { state: done(ordinary), message: { kind: 'stale' } },
  many: { state: done(many(300)) },
  thousands: { state: done(many(3000)) },
  unusual: { state: done(unusual) },
  gaps: {
    state: done(gaps),
    values: Object.fromEntries(
      groupGaps(gaps.findings)
        .slice(0, 4)
        .map(({ key, suggestions }, index) => [
          key,
          suggestions[0] ?? ['青禾县', '6'][index % 2] ?? '',
        ]),
    ),
    live: true,
  },
  edited: {
    state: done(ordinary),
    message: { kind: 'edited', outcomes: ['applied', 'rejected', 'unverified', 'stale'] },
    outcomes: new Map(
      ordinary.findings
        .slice(4)
        .map((finding, index) => [
          findingId(finding),
          (['applied', 'rejected', 'unverified', 'stale'] as const)[index % 4] ?? 'stale',
        ]),
    ),
  },
  clean: { state: done(clean) },
  selection: { state: done({ ...clean, coverage: 'selection', source: 'selection' }) },
  notices: {
    state: done({
      ...ordinary,
      coverage: 'visible',
      notices: [
        { kind: 'no-segmenter', rules: ['typo-realword', 'duplicate-char'] },
        { kind: 'rule-failed', ruleId: 'missing-section' },
        { kind: 'partial-coverage', rules: ['missing-section'] },
        { kind: 'capped', shown: 1000, total: 100_000 },
        { kind: 'truncated', checked: 500_000, total: 1_000_000 },
      ],
    }),
  },
  checking: { state: { status: 'checking' } },
  progress: { state: { status: 'checking', report: { ...ordinary, complete: false } } },
  none: { state: { status: 'no-text', reason: 'none' } },
  empty: { state: { status: 'no-text', reason: 'empty' } },
  restricted: { state: { status: 'no-text', reason: 'restricted' } },
  'not-granted': { state: { status: 'no-text', reason: 'not-granted' } },
  rechecking: { state: { status: 'checking', report: ordinary } },
  failed: { state: { status: 'failed', reason: 'check', detail: 'The worker did not answer.' } },
}
