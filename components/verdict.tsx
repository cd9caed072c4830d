import { i18n } from '#i18n'
import type { Severity } from '../lib/core/finding'
import { type CheckState, reportOf } from './check-state'
import { ReadingLine } from './reading-line'
import { verdictText } from './verdict-text'
import './verdict.css'

interface VerdictProps {
  readonly state: CheckState
  readonly everyRuleOff: boolean
  /** Checks the whole draft, where only a selection was asked for. */
  readonly onCheckAll: (() => void) | undefined
}

/** The outcome in one line, told to screen readers when it changes, and what was read under it. */
export function Verdict({ state, everyRuleOff, onCheckAll }: VerdictProps) {
  const report = reportOf(state)
  return (
    <section className="verdict" data-tone={toneOf(state)}>
      <h1 role="status" aria-live="polite">
        {verdictText(state, everyRuleOff)}
      </h1>
      {report !== undefined && (
        <ReadingLine report={report} isLast={state.status === 'checking' && report.complete} />
      )}
      {onCheckAll !== undefined && (
        <button type="button" className="check-all" data-action="check-all" onClick={onCheckAll}>
          {i18n.t('action.checkAll')}
        </button>
      )}
      {state.status === 'checking' && (
        <div className="progress" role="progressbar" aria-label={i18n.t('verdict.checking')} />
      )}
    </section>
  )
}

type Tone = Severity | 'clean' | 'quiet' | 'busy'

function toneOf(state: CheckState): Tone {
  if (state.status === 'failed') return 'error'
  const report = reportOf(state)
  if (state.status === 'checking' && report?.complete !== true) return 'busy'
  if (report === undefined) return 'quiet'
  const { findings, notices, complete } = report
  if (findings.some(({ severity }) => severity === 'error')) return 'error'
  if (findings.some(({ severity }) => severity === 'warning')) return 'warning'
  return findings.length > 0 ? 'info' : complete && notices.length === 0 ? 'clean' : 'quiet'
}
