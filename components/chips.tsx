import type { KeyboardEvent, ReactNode } from 'react'
import { moveByArrows } from './arrow-keys'
import './chips.css'

interface ChipsProps {
  readonly label: string
  readonly children: ReactNode
}

/** A row of buttons that are pressed or not; the arrow keys move between them. */
export function Chips({ label, children }: ChipsProps) {
  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    if (moveByArrows(event)) event.preventDefault()
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is sent with a form
    <div role="group" className="chips" aria-label={label} onKeyDown={onKeyDown}>
      {children}
    </div>
  )
}

interface ChipProps {
  readonly pressed: boolean
  readonly count: number
  readonly onPress: () => void
  readonly children: ReactNode
  /** What tests know it by. */
  readonly 'data-filter'?: string
  readonly 'data-severity-filter'?: string
}

/** One choice, with how many findings it is about. */
export function Chip({ pressed, count, onPress, children, ...rest }: ChipProps) {
  return (
    <button {...rest} type="button" className="chip" aria-pressed={pressed} onClick={onPress}>
      {children} <b>{count}</b>
    </button>
  )
}
