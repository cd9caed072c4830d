import type { ReactNode } from 'react'
import { i18n } from '#i18n'
import { Back } from './icons'
import './panel.css'

interface PanelHeadProps {
  readonly title: string
  readonly onBack: () => void
  /** What stands beside the title. */
  readonly children?: ReactNode
}

/** The head of a view that is opened from the findings: the way back, and its title. */
export function PanelHead({ title, onBack, children }: PanelHeadProps) {
  return (
    <header className="panel-head">
      <button type="button" className="icon-button" data-action="back" onClick={onBack}>
        <Back />
        <span className="visually-hidden">{i18n.t('action.back')}</span>
      </button>
      <h2>{title}</h2>
      {children}
    </header>
  )
}
