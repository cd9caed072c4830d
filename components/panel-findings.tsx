import { type Ref, useState } from 'react'
import { i18n } from '#i18n'
import type { ReportedFinding } from '../lib/engine/report'
import { BulkBar } from './bulk-bar'
import { CategoryFilter } from './category-filter'
import { type FindingFilter, filtered, isFiltering, noFilter } from './finding-filter'
import { FindingList, type FindingListHandle } from './finding-list'
import type { ReportViewProps } from './report-view'
import { SectionSelect } from './section-select'
import { SeverityFilter } from './severity-filter'
import { ShortcutsHint } from './shortcuts-hint'
import { StepBar } from './step-bar'

interface PanelFindingsProps extends ReportViewProps {
  /** What passes the filter. */
  readonly listed: readonly ReportedFinding[]
  readonly filter: FindingFilter
  readonly onFilter: (filter: FindingFilter) => void
  readonly list: Ref<FindingListHandle>
  readonly onStep: (by: 1 | -1) => void
}

/** The findings that are still to be seen to; each filter counts what the others leave. */
export function PanelFindings(props: PanelFindingsProps) {
  const { report, rules, outcomes, bulk, listed, filter, onFilter, list, onStep } = props
  const { findings, outline, complete } = report
  const [at, setAt] = useState<number>()
  const without = (part: Partial<FindingFilter>) =>
    filtered(findings, { ...filter, ...part }, outline)

  function choose(part: Partial<FindingFilter>) {
    setAt(undefined)
    onFilter({ ...filter, ...part })
  }

  return (
    <>
      {(findings.length > 0 || isFiltering(filter)) && (
        <div className="panel-filters">
          <div className="severity-filter">
            <SeverityFilter
              findings={without({ severities: [] })}
              chosen={filter.severities}
              onChoose={(severities) => choose({ severities })}
            />
            <SectionSelect
              outline={outline}
              section={filter.section}
              onSection={(section) => choose({ section })}
            />
          </div>
          <CategoryFilter
            findings={without({ categories: [] })}
            chosen={filter.categories}
            onChoose={(categories) => choose({ categories })}
          />
        </div>
      )}
      <BulkBar {...bulk} onFill={props.onFill} onFixes={props.onFixes} />
      {complete && findings.length === 0 && (
        <p className="clean-note">{i18n.t('report.cleanNote')}</p>
      )}
      {isFiltering(filter) && listed.length === 0 && (
        <p className="nothing-here">
          {i18n.t('filter.nothing')}
          <button type="button" data-action="all-findings" onClick={() => choose(noFilter)}>
            {i18n.t('filter.showAll')}
          </button>
        </p>
      )}
      {listed.length > 0 && (
        <>
          <FindingList
            // Another choice is another list: it starts at its top.
            key={JSON.stringify(filter)}
            ref={list}
            findings={listed}
            rules={rules}
            outcomes={outcomes}
            onCurrent={setAt}
            onLocate={props.onLocate}
            onIgnore={props.onIgnore}
            onApply={props.onApply}
          />
          <ShortcutsHint withSteps />
          <StepBar
            at={at === undefined ? undefined : Math.min(at, listed.length - 1)}
            count={listed.length}
            onStep={onStep}
          />
        </>
      )}
    </>
  )
}
