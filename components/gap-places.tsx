import { useState } from 'react'
import { i18n } from '#i18n'
import type { ReportedFinding } from '../lib/engine/report'
import { type FillValues, valueFor } from '../lib/filling/fill-values'
import type { GapGroup } from '../lib/filling/group-gaps'
import { GapSentence } from './gap-sentence'

interface GapPlacesProps {
  readonly group: GapGroup
  readonly values: FillValues
  readonly onJump: (finding: ReportedFinding) => void
}

/** One place of a question at a time, and the way to the next one. */
export function GapPlaces({ group, values, onJump }: GapPlacesProps) {
  const [wanted, setWanted] = useState(0)
  const { gaps } = group
  const index = Math.min(wanted, gaps.length - 1)
  const gap = gaps[index]
  if (gap === undefined) return null

  function turn(step: number) {
    const next = (index + step + gaps.length) % gaps.length
    setWanted(next)
    const place = gaps[next]
    if (place !== undefined) onJump(place.finding)
  }

  return (
    <div className="gap-places">
      <GapSentence
        finding={gap.finding}
        value={valueFor(values, group, gap)}
        onJump={() => onJump(gap.finding)}
      />
      {gaps.length > 1 && (
        <p>
          <button
            type="button"
            data-action="previous-place"
            tabIndex={-1}
            aria-label={i18n.t('fill.previous')}
            onClick={() => turn(-1)}
          >
            ‹
          </button>
          <span>{i18n.t('fill.place', [index + 1, gaps.length])}</span>
          <button
            type="button"
            data-action="next-place"
            tabIndex={-1}
            aria-label={i18n.t('fill.next')}
            onClick={() => turn(1)}
          >
            ›
          </button>
        </p>
      )}
    </div>
  )
}
