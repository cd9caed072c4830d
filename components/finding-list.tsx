import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react'
import { i18n } from '#i18n'
import type { ReportedFinding } from '../lib/engine/report'
import type { RuleSummary } from './check-state'
import type { EditOutcomes } from './edit-outcome'
import { type FindingActions, FindingCard } from './finding-card'
import { findingId } from './finding-id'
import { stepOf } from './shortcuts'

interface FindingListProps extends FindingActions {
  /** In document order. */
  readonly findings: readonly ReportedFinding[]
  readonly rules: ReadonlyMap<string, RuleSummary>
  readonly outcomes: EditOutcomes
  /** Cards in the DOM at first, and how many each press of the button adds. */
  readonly pageSize?: number
}

/** The findings as cards; ↑ ↓ J K move, Enter locates, A makes the first change, I ignores. */
export function FindingList(props: FindingListProps) {
  const { findings, rules, outcomes, pageSize = 300, onLocate, onIgnore, onApply } = props
  const list = useRef<HTMLOListElement>(null)
  const [shown, setShown] = useState(pageSize)
  const [wanted, setWanted] = useState(0)
  const current = Math.min(wanted, findings.length - 1)
  const hadFocus = useRef(false)

  // A card that goes takes the focus with it: hand it to the card that moved up into its place.
  // biome-ignore lint/correctness/useExhaustiveDependencies: these are what makes cards and buttons go
  useEffect(() => {
    if (hadFocus.current && document.activeElement === document.body)
      cards(list.current)[current]?.focus()
  }, [findings, outcomes])

  const noteFocus = useCallback(() => {
    hadFocus.current = list.current?.contains(document.activeElement) ?? false
  }, [])
  const ignore = useCallback(
    (finding: ReportedFinding) => {
      noteFocus()
      onIgnore(finding)
    },
    [noteFocus, onIgnore],
  )
  const apply = useCallback(
    (finding: ReportedFinding, text: string) => {
      noteFocus()
      onApply(finding, text)
    },
    [noteFocus, onApply],
  )

  function applyFirst(finding: ReportedFinding) {
    const [first] = finding.suggestions
    const isDone = outcomes.get(findingId(finding)) === 'applied'
    if (first !== undefined && !isDone) apply(finding, first.text)
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return
    const card = (event.target as Element).closest('article')
    const index = cards(list.current).indexOf(card as HTMLElement)
    const finding = findings[index]
    if (finding === undefined) return
    const step = stepOf(event.key)
    if (step !== 0) cards(list.current)[index + step]?.focus()
    else if (event.key === 'Enter' && event.target === card) onLocate(finding)
    else if (event.key.toLowerCase() === 'i') ignore(finding)
    else if (event.key.toLowerCase() === 'a') applyFirst(finding)
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <>
      <ol
        ref={list}
        className="finding-list"
        aria-label={i18n.t('finding.list')}
        onKeyDown={onKeyDown}
        onFocus={(event) => {
          const card = event.target.closest('article')
          if (card !== null) setWanted(cards(list.current).indexOf(card))
        }}
        onBlur={({ relatedTarget }) => {
          if (relatedTarget !== null)
            hadFocus.current = list.current?.contains(relatedTarget) ?? false
        }}
      >
        {findings.slice(0, shown).map((finding, index) => (
          <FindingCard
            key={findingId(finding)}
            finding={finding}
            rule={rules.get(finding.ruleId)}
            current={index === current}
            onLocate={onLocate}
            outcome={outcomes.get(findingId(finding))}
            onIgnore={ignore}
            onApply={apply}
          />
        ))}
      </ol>
      {findings.length > shown && (
        <p className="more-findings">
          <span>{i18n.t('finding.remaining', [findings.length - shown])}</span>
          <button type="button" onClick={() => setShown(shown + pageSize)}>
            {i18n.t('finding.more', [Math.min(pageSize, findings.length - shown)])}
          </button>
        </p>
      )}
    </>
  )
}

function cards(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('article') ?? [])]
}
