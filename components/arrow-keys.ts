import type { KeyboardEvent } from 'react'

/** Buttons in one row: the arrow keys, Home and End move the focus among them, round the ends. */
export function moveByArrows({ key, target, currentTarget }: KeyboardEvent<HTMLElement>): boolean {
  const buttons = [...currentTarget.querySelectorAll<HTMLElement>('button')]
  const at = buttons.indexOf(target as HTMLElement)
  if (at === -1) return false
  const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 }[key]
  if (next === undefined) return false
  buttons.at(next % buttons.length)?.focus()
  return true
}
