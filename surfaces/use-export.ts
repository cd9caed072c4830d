import { useCallback } from 'react'
import type { StatusMessage } from '../components/status-line'
import type { CheckReport } from '../lib/engine/report'
import type { ReportFormat } from '../lib/reports/format'
import type { ReportRule } from '../lib/reports/report-document'
import { saveReport } from './save-report'

/** Saves what is listed as a report; tells when that could not be done. */
export function useExport(
  report: CheckReport | undefined,
  rules: readonly ReportRule[],
  tell: (message: StatusMessage) => void,
): (format: ReportFormat) => void {
  return useCallback(
    (format) => {
      if (report === undefined) return
      saveReport(format, { report, rules }).catch((error: unknown) => {
        console.error(error)
        tell({ kind: 'not-exported' })
      })
    },
    [report, rules, tell],
  )
}
