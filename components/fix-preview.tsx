import { type ReactNode, useState } from 'react'
import { i18n } from '#i18n'
import type { SafeFix } from '../lib/core/fix'
import type { ReportedFinding } from '../lib/engine/report'
import { Change } from './change'
import { findingId } from './finding-id'
import { PanelFoot } from './panel-foot'
import { PanelHead } from './panel-head'
import './fix-preview.css'

type Fix = SafeFix<ReportedFinding>

interface FixPreviewProps {
  /** In document order. */
  readonly fixes: readonly Fix[]
  readonly onLocate: (finding: ReportedFinding) => void
  readonly onApply: (fixes: readonly Fix[]) => void
  readonly onBack: () => void
  readonly status: ReactNode
}

/** Every safe change before it is made: any of them can be left out. */
export function FixPreview({ fixes, onLocate, onApply, onBack, status }: FixPreviewProps) {
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set())
  const chosen = fixes.filter(({ finding }) => !leftOut.has(findingId(finding)))

  function toggle(id: string) {
    const next = new Set(leftOut)
    if (!next.delete(id)) next.add(id)
    setLeftOut(next)
  }

  return (
    <section className="fix-preview" data-panel="fixes">
      <PanelHead title={i18n.t('fixes.title')} onBack={onBack}>
        <p>{i18n.t('fixes.hint')}</p>
      </PanelHead>
      <ol className="choices">
        {fixes.map(({ finding, text }) => {
          const id = findingId(finding)
          return (
            <li key={id} data-fix={id}>
              <label>
                <input type="checkbox" checked={!leftOut.has(id)} onChange={() => toggle(id)} />
                <span className="in-context">
                  <span>{finding.context.before.slice(-8)}</span>
                  <Change quote={finding.quote} text={text} />
                  <span>{finding.context.after.slice(0, 8)}</span>
                </span>
              </label>
              <button type="button" data-action="locate" onClick={() => onLocate(finding)}>
                {i18n.t('finding.locate')}
              </button>
            </li>
          )
        })}
      </ol>
      <PanelFoot status={status}>
        <button type="button" onClick={onBack}>
          {i18n.t('action.cancel')}
        </button>
        <button
          type="button"
          className="primary"
          data-action="apply-safe"
          disabled={chosen.length === 0}
          onClick={() => onApply(chosen)}
        >
          {i18n.t('fixes.apply', [chosen.length])}
        </button>
      </PanelFoot>
    </section>
  )
}
