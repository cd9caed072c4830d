import { lazy, Suspense, useState } from 'react'
import type { ReportFormat } from '../lib/reports/format'
import { ExportButton } from './export-button'

interface ExportControlProps {
  /** `undefined` while there is nothing to export. */
  readonly onExport: ((format: ReportFormat) => void) | undefined
}

/** The menu is a tenth of a popup's code, and few presses need it: it comes with the first of them. */
const ExportMenu = lazy(async () => ({ default: (await import('./export-menu')).ExportMenu }))

/** Offers the findings as a report. */
export function ExportControl({ onExport }: ExportControlProps) {
  const [wanted, setWanted] = useState(false)
  if (onExport === undefined) return <ExportButton disabled />
  if (!wanted) return <ExportButton onClick={() => setWanted(true)} />
  return (
    <Suspense fallback={<ExportButton aria-busy />}>
      <ExportMenu onExport={onExport} defaultOpen />
    </Suspense>
  )
}
