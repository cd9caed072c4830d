import { type RefObject, useCallback, useRef, useState } from 'react'
import type { EditOutcomes } from '../../components/edit-outcome'
import type { Filling } from '../../lib/filling/fill-values'
import { placeOf } from '../../surfaces/draft-requests'
import { type Edited, outcomesAfter, outcomesNow } from '../../surfaces/edit-outcomes'
import type { PaperHandle } from './paper'

interface PaperEdits {
  /** What became of the last edits, by finding. */
  readonly outcomes: EditOutcomes
  /** Makes edits in the text and checks it again; gives what became of each. */
  readonly write: (fillings: readonly Filling[]) => Promise<readonly Edited[]>
  readonly forget: () => void
}

const none: EditOutcomes = new Map()

/** Edits of the text in the paper: one set at a time. */
export function usePaperEdits(
  paper: RefObject<PaperHandle | null>,
  recheck: () => Promise<void>,
): PaperEdits {
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
        const answer = (await paper.current?.apply(edits)) ?? []
        const edited = fillings.map((filling, index) => ({
          ...filling,
          outcome: answer[index] ?? ('rejected' as const),
        }))
        setOutcomes(outcomesNow(edited))
        recheck().then(() => setOutcomes(outcomesAfter(edited)))
        return edited
      } finally {
        underWay.current = false
      }
    },
    [paper, recheck],
  )

  const forget = useCallback(() => setOutcomes(none), [])
  return { outcomes, write, forget }
}
