import type { ComponentProps } from 'react'
import { i18n } from '#i18n'
import { Export } from './icons'

/** Looks the same before and after its menu has been loaded. */
export function ExportButton(props: ComponentProps<'button'>) {
  return (
    <button
      type="button"
      className="icon-button"
      data-action="export"
      aria-haspopup="menu"
      aria-label={i18n.t('export.title')}
      title={i18n.t('export.title')}
      {...props}
    >
      <Export />
    </button>
  )
}
