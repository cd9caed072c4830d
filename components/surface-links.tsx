import { i18n } from '#i18n'
import './surface-links.css'

export interface SurfaceLinksProps {
  readonly onWorkbench: () => void
  readonly onOptions: () => void
}

/** The ways to the pages of the extension, in one quiet line. */
export function SurfaceLinks({ onWorkbench, onOptions }: SurfaceLinksProps) {
  return (
    <nav className="surface-links" aria-label={i18n.t('links.label')}>
      <button type="button" data-link="workbench" onClick={onWorkbench}>
        {i18n.t('links.workbench')}
      </button>
      <button type="button" data-link="options" onClick={onOptions}>
        {i18n.t('links.options')}
      </button>
    </nav>
  )
}
