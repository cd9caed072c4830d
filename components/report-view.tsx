import { useEffect, useMemo, useState } from 'react'
import { i18n } from '#i18n'
import type { Category } from '../lib/core/finding'
import type { CheckReport, ReportedFinding } from '../lib/engine/report'
import { BulkBar } from './bulk-bar'
import { CategoryFilter } from './category-filter'
import type { RuleSummary } from './check-state'
import type { EditOutcomes } from './edit-outcome'
import type { FindingActions } from './finding-card'
import { FindingList } from './finding-list'
import { IgnoredList } from './ignored-list'
import { NoticeList } from './notice-list'
import { ShortcutsHint } from './shortcuts-hint'

export interface ReportViewProps extends FindingActions {
  readonly report: CheckReport
  readonly rules: ReadonlyMap<string, RuleSummary>
  readonly outcomes: EditOutcomes
  /** How many findings the bulk actions are about. */
  readonly bulk: { readonly questions: number; readonly gaps: number; readonly safeFixes: number }
  readonly onFill: () => void
  readonly onFixes: () => void
  readonly onRestore: (finding: ReportedFinding) => void
  /** Called with the findings that are listed now, whenever they change. */
  readonly onList: (findings: readonly ReportedFinding[]) => void
}

/** Notices, filter and findings of one report, and what was hidden from it. */
export function ReportView(props: ReportViewProps) {
  const { report, rules, outcomes, bulk, onLocate, onIgnore, onApply, onRestore, onList } = props
  const [chosen, setChosen] = useState<readonly Category[]>([])
  const { findings, ignored, notices, complete } = report
  const filtered = useMemo(
    () =>
      chosen.length === 0 ? findings : findings.filter(({ category }) => chosen.includes(category)),
    [findings, chosen],
  )
  useEffect(() => onList(filtered), [filtered, onList])
  return (
    <>
      <NoticeList notices={notices} rules={rules} />
      {(findings.length > 0 || chosen.length > 0) && (
        <CategoryFilter
          findings={findings}
          chosen={chosen}
          onChoose={setChosen}
          offersPlaceholders
        />
      )}
      <BulkBar {...bulk} onFill={props.onFill} onFixes={props.onFixes} />
      {chosen.length > 0 && filtered.length === 0 && (
        <p className="nothing-chosen">{i18n.t('filter.none')}</p>
      )}
      {filtered.length > 0 && (
        <FindingList
          // Another choice is another list: it starts at its top.
          key={chosen.join()}
          findings={filtered}
          rules={rules}
          outcomes={outcomes}
          onLocate={onLocate}
          onIgnore={onIgnore}
          onApply={onApply}
        />
      )}
      {complete && findings.length === 0 && (
        <p className="clean-note">{i18n.t('report.cleanNote')}</p>
      )}
      <IgnoredList ignored={ignored} rules={rules} onRestore={onRestore} />
      {filtered.length > 0 && <ShortcutsHint />}
    </>
  )
}
