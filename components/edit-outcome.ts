import { i18n } from '#i18n'

/** What became of one edit, as the page answered. */
export type EditOutcome = 'applied' | 'stale' | 'rejected' | 'unverified'

/** The outcomes of the last edits, by the id of their finding (see `findingId`). */
export type EditOutcomes = ReadonlyMap<string, EditOutcome>

/** An outcome in a few words, as it stands on a card. */
export function outcomeText(outcome: EditOutcome): string {
  return i18n.t(`outcome.${outcome}`)
}
