import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import { i18n } from '#i18n'
import type { ReportedFinding } from '../lib/engine/report'
import { type FillValues, fillingsOf, isFilled } from '../lib/filling/fill-values'
import type { GapGroup } from '../lib/filling/group-gaps'
import type { EditOutcomes } from './edit-outcome'
import { GapGroupCard } from './gap-group-card'
import { PanelFoot } from './panel-foot'
import { PanelHead } from './panel-head'
import './fill-view.css'

export interface FillViewProps {
  readonly groups: readonly GapGroup[]
  readonly values: FillValues
  readonly outcomes: EditOutcomes
  /** A check or a writing is under way: nothing is written meanwhile. */
  readonly busy: boolean
  readonly onFill: (key: string, value: string) => void
  /** Shows a place in the page, without a word when it cannot be shown. */
  readonly onJump: (finding: ReportedFinding) => void
  readonly onWrite: () => void
  readonly onBack: () => void
  readonly status: ReactNode
}

/** Every placeholder as a question; Enter goes to the next one, Ctrl+Enter writes, Esc goes back. */
export function FillView(props: FillViewProps) {
  const { groups, values, outcomes, busy, onFill, onJump, onWrite, onBack, status } = props
  const form = useRef<HTMLFormElement>(null)
  const write = useRef<HTMLButtonElement>(null)
  const filled = groups.filter((group) => isFilled(group, values)).length
  const count = fillingsOf(groups, values).length
  const canWrite = count > 0 && !busy

  // The first open question is where the user starts.
  useEffect(() => {
    const open = form.current?.querySelector<HTMLElement>('[data-filled="false"] input')
    open?.focus()
  }, [])

  function writeFilled() {
    if (canWrite) onWrite()
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') onBack()
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) writeFilled()
    else if (event.key === 'Enter' && event.target instanceof HTMLInputElement)
      focusAfter(event.target)
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  function focusAfter(input: HTMLInputElement) {
    const inputs = [...(form.current?.querySelectorAll<HTMLInputElement>('[data-gap]') ?? [])]
    const next = inputs[inputs.indexOf(input) + 1] ?? write.current
    next?.focus()
  }

  return (
    <form ref={form} className="fill-view" data-panel="fill" onKeyDown={onKeyDown}>
      <PanelHead title={i18n.t('fill.title')} onBack={onBack}>
        <p>{i18n.t('fill.hint')}</p>
      </PanelHead>
      {groups.length === 0 ? (
        <p className="fill-done">{i18n.t('fill.nothing')}</p>
      ) : (
        <ol className="gap-groups">
          {groups.map((group) => (
            <GapGroupCard
              key={group.key}
              group={group}
              values={values}
              outcomes={outcomes}
              onFill={onFill}
              onJump={onJump}
            />
          ))}
        </ol>
      )}
      <PanelFoot status={status}>
        <div className="fill-progress" data-filled={filled} data-groups={groups.length}>
          <p role="status">{i18n.t('fill.progress', [filled, groups.length])}</p>
          <progress value={filled} max={Math.max(groups.length, 1)} aria-hidden="true" />
        </div>
        <button
          ref={write}
          type="button"
          className="primary"
          data-action="write"
          aria-keyshortcuts="Control+Enter"
          title="Ctrl+Enter"
          disabled={!canWrite}
          onClick={onWrite}
        >
          {i18n.t('fill.write', [count])}
        </button>
      </PanelFoot>
    </form>
  )
}
