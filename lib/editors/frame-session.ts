import { pathOf } from '../page/element-path'
import { clearCurrent } from '../page/marks'
import { chooseReading } from './choose-reading'
import { watchComposition } from './composition'
import { type FoundEditor, findEditors } from './find-editors'
import { isFocused } from './focus'
import { keepMarks } from './mark-keeper'
import {
  type ApplyOutcome,
  cappedReading,
  type Edit,
  type LocateOutcome,
  type Mark,
  type MarkOutcome,
  type Place,
  type Reading,
  type WritingState,
} from './reading'
import { findSelectedPart, type SelectedPart } from './selected-part'
import { selectionAdapter } from './selection'

/** What the extension can do in one frame of a page. */
export interface FrameSession {
  /** Reads the frame's draft and binds to its editor. */
  read(): Reading
  /**
   * Reads what is selected in the frame, or `again` the part that was selected before, and binds to it: places
   * then count from its beginning. Call `read` first.
   */
  readSelection(again: boolean): Reading
  /** Shows a place of the draft that was read last; `unavailable` when its editor is gone. */
  locate(place: Place): LocateOutcome
  /** Replaces places of the draft that was read last; `rejected` when its editor is gone or composing. */
  apply(edits: readonly Edit[]): Promise<readonly ApplyOutcome[]>
  /** What has to be known before anything is written. */
  writingState(): WritingState
  /** Underlines findings of the draft that was read last, until the next call, `clearMarks` or another draft. */
  showMarks(marks: readonly Mark[]): MarkOutcome
  /** Takes every mark away. */
  clearMarks(): void
}

/** Starts a session: its listeners stay with the page. */
export function startFrameSession(): FrameSession {
  const isComposing = watchComposition(document)
  let bound: FoundEditor | undefined
  let selected: SelectedPart | undefined
  /** Where the text that was read begins in that of the bound editor. */
  let offset = 0
  let stopMarking: (() => void) | undefined
  // Whoever edits has seen the mark.
  document.addEventListener('input', clearCurrent, { capture: true, passive: true })

  const clearMarks = () => {
    clearCurrent()
    stopMarking?.()
    stopMarking = undefined
  }

  const moved = <P extends Place>(place: P): P => ({
    ...place,
    start: place.start + offset,
    end: place.end + offset,
  })

  return {
    read() {
      clearCurrent()
      if (isComposing()) return { ok: false, reason: 'composing' }
      const chosen = chooseReading([...findEditors(document), ...findSelection()].map(readEditor))
      // Underlines follow their draft; another one has others.
      if (chosen?.element !== bound?.element) clearMarks()
      bound = chosen?.reading.ok ? chosen : undefined
      offset = 0
      return chosen?.reading ?? { ok: false, reason: 'none' }
    },
    readSelection(again) {
      if (isComposing()) return { ok: false, reason: 'composing' }
      selected = again ? selected : findSelectedPart(document)
      const text = selected?.read() ?? ''
      if (selected === undefined || !/\S/.test(text)) return { ok: false, reason: 'none' }
      const { adapter, element } = selected
      if (element !== bound?.element) clearMarks()
      bound = { adapter, element }
      offset = selected.offset
      return {
        ok: true,
        text,
        coverage: 'selection',
        source: adapter.source,
        focused: isFocused(element),
        singleLine: false,
      }
    },
    locate(place) {
      clearCurrent()
      if (!bound?.element.isConnected || isComposing()) return 'unavailable'
      return bound.adapter.locate(bound.element, moved(place))
    },
    async apply(edits) {
      if (!bound?.element.isConnected || isComposing()) return edits.map(() => 'rejected')
      return bound.adapter.apply(bound.element, edits.map(moved))
    },
    writingState() {
      const path = bound?.element.isConnected ? pathOf(bound.element) : undefined
      return { composing: isComposing(), path, offset }
    },
    showMarks(marks) {
      clearMarks()
      if (!bound?.element.isConnected) return 'unmarkable'
      const { adapter, element } = bound
      const drawn = adapter.drawn?.bind(adapter)
      if (!drawn) return 'unmarkable'
      stopMarking = keepMarks(element, marks.map(moved), () => drawn(element))
      return stopMarking ? 'marked' : 'unmarkable'
    },
    clearMarks,
  }
}

function findSelection(): FoundEditor[] {
  return selectionAdapter.find(document).map((element) => ({ adapter: selectionAdapter, element }))
}

function readEditor({ adapter, element }: FoundEditor): FoundEditor & { reading: Reading } {
  const { source, singleLine, readOnly } = adapter
  const { text, coverage } = adapter.read(element)
  const path = pathOf(element)
  if (!/\S/.test(text)) {
    // An empty search box is no empty draft.
    return { adapter, element, reading: { ok: false, reason: singleLine ? 'none' : 'empty', path } }
  }
  const focused = isFocused(element)
  const facts = { source, focused, singleLine, path, ...(readOnly && { readOnly }) }
  const reading = cappedReading({ ok: true, text, coverage, ...facts })
  return { adapter, element, reading }
}
