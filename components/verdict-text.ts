import { i18n } from '#i18n'
import { severities } from '../lib/core/finding'
import type { CheckReport } from '../lib/engine/report'
import type { CheckState } from './check-state'

/**
 * The outcome in one line. “未发现问题” is said only of a whole text that every enabled rule has read
 * without a finding; anything less is named.
 */
export function verdictText(state: CheckState, everyRuleOff: boolean): string {
  switch (state.status) {
    case 'idle':
      return i18n.t('verdict.idle')
    case 'checking':
      return checkingText(state.report, everyRuleOff)
    case 'done':
      return state.report.complete
        ? doneText(state.report, everyRuleOff)
        : checkingText(state.report, everyRuleOff)
    case 'no-text':
      return i18n.t('verdict.noText')
    case 'failed':
      return i18n.t('verdict.failed')
  }
}

function checkingText(report: CheckReport | undefined, everyRuleOff: boolean): string {
  // A complete report here is that of the check before: `ReadingLine` says so.
  if (report?.complete === true) return doneText(report, everyRuleOff)
  const soFar = report?.findings.length ?? 0
  return soFar === 0 ? i18n.t('verdict.checking') : i18n.t('verdict.checkingSoFar', [soFar])
}

function doneText(report: CheckReport, everyRuleOff: boolean): string {
  if (report.findings.length > 0) return countText(report)
  if (everyRuleOff) return i18n.t('verdict.rulesOff')
  if (report.ignored.length > 0) return i18n.t('verdict.onlyIgnored', [report.ignored.length])
  if (report.notices.some(({ kind }) => kind !== 'partial-coverage'))
    return i18n.t('verdict.cleanPartly')
  switch (report.coverage) {
    case 'full':
      return i18n.t('verdict.clean')
    case 'selection':
      return i18n.t('verdict.cleanSelection')
    case 'visible':
      return i18n.t('verdict.cleanVisible')
  }
}

function countText({ findings, notices }: CheckReport): string {
  const parts = severities.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length
    return count === 0 ? [] : [i18n.t(`verdict.count.${severity}`, count)]
  })
  const counts = parts.join(i18n.t('verdict.separator'))
  return notices.some(({ kind }) => kind === 'capped')
    ? i18n.t('verdict.atLeast', [counts])
    : counts
}
