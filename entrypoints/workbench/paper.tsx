import { type Ref, useEffect, useImperativeHandle, useRef } from 'react'
import { i18n } from '#i18n'
import type { ApplyOutcome, Edit, LocateOutcome, Place } from '../../lib/editors/reading'
import { textareaAdapter } from '../../lib/editors/textarea'
import type { ReportedFinding } from '../../lib/engine/report'
import { clearCurrent, drawMarks, markRange } from '../../lib/page/marks'
import { relocate } from '../../lib/page/relocate'

/** From this length on (UTF-16 units) laying the twin out at every key would be felt: it follows with the check. */
const LONG = 200_000

/** What can be done with the text from outside. */
export interface PaperHandle {
  readonly text: () => string
  /** Underlines findings, in the place of those before. */
  readonly mark: (findings: readonly ReportedFinding[]) => void
  /** Scrolls a place into view and marks it; the focus stays where it is. */
  readonly locate: (place: Place) => LocateOutcome
  /** Makes edits as typing does, so that Ctrl+Z takes them back. */
  readonly apply: (edits: readonly Edit[]) => Promise<readonly ApplyOutcome[]>
}

interface PaperProps {
  readonly ref: Ref<PaperHandle>
  /** What stands in it at first; what is typed is its own from then on. */
  readonly text: string
  readonly readOnly: boolean
  readonly onType: () => void
}

/**
 * The text in a text box. A twin of it stands behind, laid out alike and invisible: highlights are drawn there, since
 * none reach into a text box. The twin gives the height; both scroll as one.
 */
export function Paper({ ref, text, readOnly, onType }: PaperProps) {
  const area = useRef<HTMLTextAreaElement>(null)
  const twin = useRef<HTMLDivElement>(null)

  useEffect(() => {
    mirror(area.current, twin.current)
    return clearCurrent
  }, [])

  useImperativeHandle(ref, () => ({
    text: () => area.current?.value ?? '',
    mark(findings) {
      mirror(area.current, twin.current)
      const node = twin.current?.firstChild
      const marks = findings.flatMap(({ range, quote, severity }) => {
        const drawn = quote === '' ? undefined : rangeIn(node, range.start, range.end)
        return drawn?.toString() === quote ? [{ range: drawn, severity }] : []
      })
      drawMarks(marks)
    },
    locate({ start, expected }) {
      const found = relocate(area.current?.value ?? '', expected, start)
      if (found === undefined) return 'stale'
      mirror(area.current, twin.current)
      area.current?.setSelectionRange(found, found + expected.length)
      const range = rangeIn(twin.current?.firstChild, found, found + expected.length)
      if (range === undefined) return 'unavailable'
      markRange(range)
      showIn(twin.current?.closest('.paper') ?? null, range.getBoundingClientRect())
      return 'located'
    },
    async apply(edits) {
      const outcomes =
        area.current === null
          ? edits.map(() => 'rejected' as const)
          : await textareaAdapter.apply(area.current, edits)
      mirror(area.current, twin.current)
      return outcomes
    },
  }))

  return (
    <div className="paper">
      <div className="sheet">
        <div ref={twin} className="twin" aria-hidden="true" />
        <textarea
          ref={area}
          defaultValue={text}
          readOnly={readOnly}
          spellCheck={false}
          aria-label={i18n.t('workbench.text')}
          placeholder={i18n.t('workbench.placeholder')}
          onInput={({ currentTarget }) => {
            if (currentTarget.value.length <= LONG) mirror(currentTarget, twin.current)
            onType()
          }}
        />
      </div>
    </div>
  )
}

/** A line feed at the end needs something after it to have its line. */
function mirror(area: HTMLTextAreaElement | null, twin: HTMLElement | null): void {
  if (area === null || twin === null) return
  const data = `${area.value}\n`
  const node = twin.firstChild
  if (!(node instanceof Text)) {
    twin.textContent = data
    return
  }
  // Only what differs is replaced: the ranges of highlights elsewhere move along.
  const old = node.data
  let start = 0
  while (start < old.length && start < data.length && old[start] === data[start]) start += 1
  let end = 0
  const room = Math.min(old.length, data.length) - start
  while (end < room && old[old.length - 1 - end] === data[data.length - 1 - end]) end += 1
  if (old.length === data.length && start === data.length) return
  node.replaceData(start, old.length - start - end, data.slice(start, data.length - end))
}

function rangeIn(node: Node | null | undefined, start: number, end: number): Range | undefined {
  if (!(node instanceof Text) || end > node.length) return undefined
  const range = document.createRange()
  range.setStart(node, start)
  range.setEnd(node, end)
  return range
}

/** Scrolls a box so that a rectangle of the window stands in its middle, unless it is in view. */
function showIn(box: Element | null, { top, bottom }: DOMRect): void {
  if (box === null) return
  const view = box.getBoundingClientRect()
  if (top >= view.top && bottom <= view.bottom) return
  box.scrollTop += (top + bottom) / 2 - (view.top + view.bottom) / 2
}
