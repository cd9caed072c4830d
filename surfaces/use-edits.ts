import { useCallback, useRef, useState } from 'react'
import type { EditOutcomes } from '../components/edit-outcome'
import type { StatusMessage } from '../components/status-line'
import type { ApplyOutcome, Edit } from '../lib/editors/reading'
import type { Filling } from '../lib/filling/fill-values'
import { placeOf } from './draft-requests'
import { type Edited, outcomesAfter, outcomesNow } from './edit-outcomes'

interface Edits {
  /** What became of the last edits, by finding. */
  readonly outcomes: EditOutcomes
  /** Makes edits, tells what became of them and checks again. Gives the outcomes; none when no answer came. */
  readonly write: (edits: readonly Filling[]) => Promise<readonly Edited[]>
  readonly forget: () => void
}

interface EditsOptions {
  /** Makes edits in the draft: one outcome for each, in the same order; `undefined` when no answer came. */
  readonly apply: (edits: readonly Edit[]) => Promise<readonly ApplyOutcome[] | undefined>
  /** Checks the draft again; resolves when the check has ended. */
  readonly recheck: () => Promise<void>
  readonly tell: (message: StatusMessage) => void
}

const none: EditOutcomes = new Map()

/** Edits of the draft: one set at a time, in one message, so that the editor can make one undo step of it. */
export function useEdits({ apply, recheck, tell }: EditsOptions): Edits {
  const [outcomes, setOutcomes] = useState(none)
  const underWay = useRef(false)

  const write = useCallback(
    async (fillings: readonly Filling[]) => {
      if (underWay.current || fillings.length === 0) return []
      underWay.current = true
      try {
        const edits = fillings.map(({ finding, replacement }) => ({
          ...placeOf(finding),
          replacement,
        }))
        const answer = await apply(edits)
        const edited = fillings.flatMap((filling, index) => {
          const outcome = answer?.[index]
          return outcome === undefined ? [] : [{ ...filling, outcome }]
        })
        setOutcomes(outcomesNow(edited))
        tell(
          answer === undefined
            ? { kind: 'unanswered' }
            : { kind: 'edited', outcomes: edited.map(({ outcome }) => outcome) },
        )
        // Not waited for: what was written is known already.
        recheck().then(() => setOutcomes(outcomesAfter(edited)))
        return edited
      } finally {
        underWay.current = false
      }
    },
    [apply, recheck, tell],
  )

  const forget = useCallback(() => setOutcomes(none), [])
  return { outcomes, write, forget }
}
