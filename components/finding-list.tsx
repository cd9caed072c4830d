import {
  type KeyboardEvent,
  type Ref,
  useCallback,
  useEffect,
  useImperativeHandle,
  useRef,
  useState,
} from 'react'
import { flushSync } from 'react-dom'
import { i18n } from '#i18n'
import type { ReportedFinding } from '../lib/engine/report'
import type { RuleSummary } from './check-state'
import type { EditOutcomes } from './edit-outcome'
import { type FindingActions, FindingCard } from './finding-card'
import { findingId } from './finding-id'
import { stepOf } from './shortcuts'

/** What a list can be asked for from outside. */
export interface FindingListHandle {
  /** Goes to the next finding (1) or the one before (-1), round the ends, and locates it; at first to the current. */
  step(by: 1 | -1): void
  /** Puts the focus on a finding that is listed. */
  focus(finding: ReportedFinding): void
}

interface FindingListProps extends FindingActions {
  /** In document order. */
  readonly findings: readonly ReportedFinding[]
  readonly rules: ReadonlyMap<string, RuleSummary>
  readonly outcomes: EditOutcomes
  /** Cards in the DOM at first, and how many each press of the button adds. */
  readonly pageSize?: number
  readonly ref?: Ref<FindingListHandle>
  /** Called with the position of the current finding, from 0 on, when the user goes to another. */
  readonly onCurrent?: (index: number) => void
}

/** The findings as cards; ↑ ↓ J K move, Enter locates, A makes the first change, I ignores. */
export function FindingList(props: FindingListProps) {
  const { findings, rules, outcomes, pageSize = 300, onLocate, onIgnore, onApply } = props
  const list = useRef<HTMLOListElement>(null)
  const [shown, setShown] = useState(pageSize)
  const [wanted, setWanted] = useState(0)
  const current = Math.min(wanted, findings.length - 1)
  const hadFocus = useRef(false)
  const wasVisited = useRef(false)
  const { ref, onCurrent } = props

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

  function goTo(index: number) {
    wasVisited.current = true
    // A card further down has to be there before it can have the focus.
    if (index >= shown) flushSync(() => setShown(index + 1))
    cards(list.current)[index]?.focus()
  }

  useImperativeHandle(ref, () => ({
    step(by) {
      const count = findings.length
      if (count === 0) return
      const next = wasVisited.current ? (current + by + count) % count : current
      goTo(next)
      onLocate(findings[next] as ReportedFinding)
    },
    focus(finding) {
      const index = findings.findIndex((other) => findingId(other) === findingId(finding))
      if (index !== -1) goTo(index)
    },
  }))

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
          if (card === null) return
          const index = cards(list.current).indexOf(card)
          setWanted(index)
          onCurrent?.(index)
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
