import { useMemo } from 'react'
import { i18n } from '#i18n'
import { severities } from '../lib/core/finding'
import type { CheckReport, ReportedFinding } from '../lib/engine/report'
import { findingId } from './finding-id'
import { type OutlineRow, outlineRows, type SeverityCounts } from './outline-rows'
import { OutlineStrip } from './outline-strip'
import { SeverityShape } from './severity-mark'
import './outline-view.css'

interface OutlineViewProps {
  readonly report: CheckReport
  /** The heading whose findings are listed; `undefined`: those of the whole draft. */
  readonly section: number | undefined
  readonly onSection: (index: number) => void
  /** A missing section was chosen. */
  readonly onMissing: (finding: ReportedFinding) => void
}

/** How the draft is built and how each part stands: its headings with their findings, and what is missing. */
export function OutlineView({ report, section, onSection, onMissing }: OutlineViewProps) {
  const rows = useMemo(() => outlineRows(report), [report])
  const { title, headings } = report.outline
  return (
    <section className="outline-view">
      {title !== undefined && <h2>{title}</h2>}
      <OutlineStrip rows={rows} />
      {headings.length === 0 && <p className="outline-note">{i18n.t('outline.noHeadings')}</p>}
      {report.coverage !== 'full' && (
        <p className="outline-note">{i18n.t(`outline.coverage.${report.coverage}`)}</p>
      )}
      <ol>
        {rows.map((row) =>
          row.kind === 'missing' ? (
            <li key={findingId(row.finding)} data-missing={row.title}>
              <button type="button" onClick={() => onMissing(row.finding)}>
                <span className="heading-text">{i18n.t('outline.missing', [row.title])}</span>
                <SeverityShape severity={row.finding.severity} />
              </button>
            </li>
          ) : (
            <HeadingRow
              key={row.index}
              row={row}
              current={row.index === section}
              onSection={onSection}
            />
          ),
        )}
      </ol>
    </section>
  )
}

interface HeadingRowProps {
  readonly row: OutlineRow & { readonly kind: 'heading' }
  readonly current: boolean
  readonly onSection: (index: number) => void
}

function HeadingRow({ row, current, onSection }: HeadingRowProps) {
  const { index, level, text, counts } = row
  return (
    <li data-heading={index} data-depth={level}>
      <button type="button" aria-pressed={current} onClick={() => onSection(index)}>
        <span className="heading-text">{text === '' ? i18n.t('outline.lead') : text}</span>
        <Counts counts={counts} />
      </button>
    </li>
  )
}

function Counts({ counts }: { readonly counts: SeverityCounts }) {
  return severities
    .filter((severity) => counts[severity] > 0)
    .map((severity) => (
      <span key={severity} className="severity-count" data-level={severity}>
        <SeverityShape severity={severity} />
        <span className="visually-hidden">{i18n.t(`severity.${severity}`)}</span>
        {counts[severity]}
      </span>
    ))
}
