import { i18n } from '#i18n'
import './step-bar.css'

interface StepBarProps {
  /** Position of the current finding, from 0 on; `undefined` until the user has gone to one. */
  readonly at: number | undefined
  readonly count: number
  readonly onStep: (by: 1 | -1) => void
}

/** From one finding to the next, each shown in the page. */
export function StepBar({ at, count, onStep }: StepBarProps) {
  return (
    <div className="step-bar">
      <button
        type="button"
        data-action="previous"
        aria-keyshortcuts="P"
        title="P"
        onClick={() => onStep(-1)}
      >
        {i18n.t('step.previous')}
      </button>
      <span aria-live="polite">
        {at === undefined ? i18n.t('step.count', [count]) : i18n.t('step.at', [at + 1, count])}
      </span>
      <button
        type="button"
        className="primary"
        data-action="next"
        aria-keyshortcuts="N"
        title="N"
        onClick={() => onStep(1)}
      >
        {i18n.t('step.next')}
      </button>
    </div>
  )
}
