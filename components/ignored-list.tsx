import { useState } from 'react'
import { i18n } from '#i18n'
import type { ReportedFinding } from '../lib/engine/report'
import type { RuleSummary } from './check-state'
import { findingId } from './finding-id'
import './ignored-list.css'

interface IgnoredListProps {
  readonly ignored: readonly ReportedFinding[]
  readonly rules: ReadonlyMap<string, RuleSummary>
  readonly onRestore: (finding: ReportedFinding) => void
}

/** The findings that the user has hidden, folded away, each with a way back. */
export function IgnoredList(props: IgnoredListProps) {
  const [open, setOpen] = useState(false)
  const { ignored } = props
  if (ignored.length === 0) return null
  return (
    <details className="ignored-list" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{i18n.t('ignored.title', [ignored.length])}</summary>
      {open && <IgnoredItems {...props} />}
    </details>
  )
}

/** The hidden findings themselves. */
export function IgnoredItems({ ignored, rules, onRestore }: IgnoredListProps) {
  return (
    <ul className="ignored-items">
      {ignored.map((finding) => (
        <li key={findingId(finding)} data-ignored={findingId(finding)}>
          <p>
            <span className="rule-title">{rules.get(finding.ruleId)?.title ?? finding.ruleId}</span>
            <span className="quote">
              {finding.context.before}
              <b>{finding.quote}</b>
              {finding.context.after}
            </span>
          </p>
          <button type="button" data-action="restore" onClick={() => onRestore(finding)}>
            {i18n.t('ignored.restore')}
          </button>
        </li>
      ))}
    </ul>
  )
}
