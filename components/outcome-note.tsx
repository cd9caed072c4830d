import { type EditOutcome, outcomeText } from './edit-outcome'

/** What became of the last edit of a place: said as it is, done or not. */
export function OutcomeNote({ outcome }: { readonly outcome: EditOutcome }) {
  return (
    <p className="outcome-note" data-outcome={outcome}>
      {outcomeText(outcome)}
    </p>
  )
}
