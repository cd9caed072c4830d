import { useId, useState } from 'react'
import { i18n } from '#i18n'
import type { ReportedFinding } from '../lib/engine/report'
import { type FillValues, isFilled, valueFor } from '../lib/filling/fill-values'
import type { GapGroup } from '../lib/filling/group-gaps'
import type { EditOutcomes } from './edit-outcome'
import { findingId } from './finding-id'
import { GapInput } from './gap-input'
import { GapPlaces } from './gap-places'
import { GapSentence } from './gap-sentence'
import { OutcomeNote } from './outcome-note'

interface GapGroupCardProps {
  readonly group: GapGroup
  readonly values: FillValues
  readonly outcomes: EditOutcomes
  readonly onFill: (key: string, value: string) => void
  readonly onJump: (finding: ReportedFinding) => void
}

/** One question: its places, and what to write in them; place by place where they differ. */
export function GapGroupCard({ group, values, outcomes, onFill, onJump }: GapGroupCardProps) {
  const [each, setEach] = useState(() => group.gaps.some(({ key }) => key in values))
  const list = useId()
  const value = values[group.key] ?? ''
  const outcome = group.gaps
    .map(({ finding }) => outcomes.get(findingId(finding)))
    .find((one) => one !== undefined)
  return (
    <li className="gap-group" data-group={group.label} data-filled={isFilled(group, values)}>
      <header>
        <h3>{group.label}</h3>
        {group.gaps.length > 1 && (
          <>
            <span>{i18n.t('fill.places', [group.gaps.length])}</span>
            <button
              type="button"
              data-action="each"
              aria-expanded={each}
              aria-controls={list}
              onClick={() => setEach(!each)}
            >
              {i18n.t('fill.each')}
            </button>
          </>
        )}
      </header>
      {!each && <GapPlaces group={group} values={values} onJump={onJump} />}
      <GapInput
        gapKey={group.key}
        label={group.label}
        value={value}
        onFill={onFill}
        onFocus={() => group.gaps[0] && onJump(group.gaps[0].finding)}
      />
      {group.suggestions.length > 0 && (
        <ul className="chips" aria-label={i18n.t('fill.suggestions')}>
          {group.suggestions.map((text) => (
            <li key={text}>
              <button
                type="button"
                data-chip={text}
                tabIndex={-1}
                onClick={() => onFill(group.key, text)}
              >
                {text}
              </button>
            </li>
          ))}
        </ul>
      )}
      {outcome !== undefined && <OutcomeNote outcome={outcome} />}
      {each && (
        <ol className="each-gap" id={list}>
          {group.gaps.map((gap) => (
            <li key={gap.key}>
              <GapSentence
                finding={gap.finding}
                value={valueFor(values, group, gap)}
                onJump={() => onJump(gap.finding)}
              />
              <GapInput
                gapKey={gap.key}
                label={group.label}
                value={values[gap.key] ?? ''}
                placeholder={value === '' ? i18n.t('fill.placeholder') : value}
                onFill={onFill}
                onFocus={() => onJump(gap.finding)}
              />
            </li>
          ))}
        </ol>
      )}
    </li>
  )
}
