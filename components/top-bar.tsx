import type { ReactNode } from 'react'
import { i18n } from '#i18n'
import type { ReportFormat } from '../lib/reports/format'
import { BrandMark } from './brand-mark'
import { ExportControl } from './export-control'
import { Recheck, Rules, SidePanel } from './icons'
import './top-bar.css'

interface TopBarProps {
  readonly rulesOpen: boolean
  /** How many rules are switched off. */
  readonly rulesOff: number
  readonly onToggleRules: () => void
  readonly onRecheck: () => void
  /** `undefined` while there is nothing to export. */
  readonly onExport: ((format: ReportFormat) => void) | undefined
  /** `undefined` in the side panel itself. */
  readonly onSidePanel: (() => void) | undefined
  /** The document type selector. */
  readonly children: ReactNode
}

/** Name, document type, and the way to a new check and to the rules. */
export function TopBar(props: TopBarProps) {
  const { rulesOpen, rulesOff, onToggleRules, onRecheck, onSidePanel, children } = props
  return (
    <header className="top-bar">
      <span className="brand">
        <BrandMark size={18} />
        {i18n.t('brand')}
      </span>
      {children}
      <button
        type="button"
        className="icon-button"
        data-action="recheck"
        aria-label={i18n.t('action.recheck')}
        title={`${i18n.t('action.recheck')} (R)`}
        onClick={onRecheck}
      >
        <Recheck />
      </button>
      <ExportControl onExport={props.onExport} />
      <button
        type="button"
        className="icon-button"
        data-action="rules"
        aria-pressed={rulesOpen}
        aria-label={i18n.t('action.rules')}
        title={rulesOff === 0 ? i18n.t('action.rules') : i18n.t('rules.off', [rulesOff])}
        onClick={onToggleRules}
      >
        <Rules />
        {rulesOff > 0 && <b aria-hidden="true">−{rulesOff}</b>}
      </button>
      {onSidePanel !== undefined && (
        <button
          type="button"
          className="icon-button"
          data-action="side-panel"
          aria-label={i18n.t('action.sidePanel')}
          title={i18n.t('action.sidePanel')}
          onClick={onSidePanel}
        >
          <SidePanel />
        </button>
      )}
    </header>
  )
}
