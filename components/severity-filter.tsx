import { i18n } from '#i18n'
import { type Severity, severities } from '../lib/core/finding'
import type { ReportedFinding } from '../lib/engine/report'
import { Chip, Chips } from './chips'
import { toggled } from './finding-filter'
import { SeverityShape } from './severity-mark'

interface SeverityFilterProps {
  readonly findings: readonly ReportedFinding[]
  /** The severities to show; none stands for all. */
  readonly chosen: readonly Severity[]
  readonly onChoose: (chosen: readonly Severity[]) => void
}

/** Counts by severity as chips to filter with. */
export function SeverityFilter({ findings, chosen, onChoose }: SeverityFilterProps) {
  const counts = Map.groupBy(findings, ({ severity }) => severity)
  return (
    <Chips label={i18n.t('filter.bySeverity')}>
      {severities
        .filter((severity) => counts.has(severity) || chosen.includes(severity))
        .map((severity) => (
          <Chip
            key={severity}
            data-severity-filter={severity}
            pressed={chosen.includes(severity)}
            count={counts.get(severity)?.length ?? 0}
            onPress={() => onChoose(toggled(chosen, severity))}
          >
            <SeverityShape severity={severity} /> {i18n.t(`severity.${severity}`)}
          </Chip>
        ))}
    </Chips>
  )
}
