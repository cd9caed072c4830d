import { i18n } from '#i18n'
import type { EditOutcome } from './edit-outcome'

const order = ['applied', 'unverified', 'stale', 'rejected'] as const satisfies EditOutcome[]

/** What became of a set of edits, counted by outcome, and how to take the made ones back. */
export function editedText(outcomes: readonly EditOutcome[]): string {
  const counts = order.flatMap((outcome) => {
    const count = outcomes.filter((other) => other === outcome).length
    return count === 0 ? [] : [i18n.t(`status.edited.${outcome}`, [count])]
  })
  const isChanged = outcomes.some((outcome) => outcome === 'applied' || outcome === 'unverified')
  const hint = isChanged ? i18n.t('status.edited.undo', [undoKeys()]) : ''
  return counts.join(i18n.t('status.edited.separator')) + i18n.t('status.edited.end') + hint
}

function undoKeys(): string {
  return /Mac|iP(?:hone|ad)/u.test(navigator.platform) ? '⌘Z' : 'Ctrl+Z'
}
