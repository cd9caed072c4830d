import { DropdownMenu } from 'radix-ui'
import { i18n } from '#i18n'
import { type ReportFormat, reportFormats } from '../lib/reports/format'
import { ExportButton } from './export-button'
import './export-menu.css'

export interface ExportMenuProps {
  readonly onExport: (format: ReportFormat) => void
  /** Whether it opens as soon as it is there: it was pressed while it was being loaded. */
  readonly defaultOpen: boolean
}

/** The button that offers the kinds of report. Not modal: the styles of a modal one are refused by the page's policy. */
export function ExportMenu({ onExport, defaultOpen }: ExportMenuProps) {
  return (
    <DropdownMenu.Root modal={false} defaultOpen={defaultOpen}>
      <DropdownMenu.Trigger asChild>
        <ExportButton />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          className="export-menu"
          align="end"
          sideOffset={4}
          collisionPadding={8}
          aria-label={i18n.t('export.title')}
        >
          {reportFormats.map((format) => (
            <DropdownMenu.Item key={format} data-export={format} onSelect={() => onExport(format)}>
              <b>{i18n.t(`export.format.${format}`)}</b>
              <small>{i18n.t(`export.hint.${format}`)}</small>
            </DropdownMenu.Item>
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  )
}
