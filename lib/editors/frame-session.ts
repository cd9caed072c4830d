import { clearMarks } from '../page/marks'
import { chooseReading } from './choose-reading'
import { watchComposition } from './composition'
import { type FoundEditor, findEditors } from './find-editors'
import { isFocused } from './focus'
import type { LocateOutcome, Place, Reading } from './reading'
import { selectionAdapter } from './selection'

/** What the extension can do in one frame of a page. */
export interface FrameSession {
  /** Reads the frame's draft and binds to its editor. */
  read(): Reading
  /** Shows a place of the draft that was read last; `unavailable` when its editor is gone. */
  locate(place: Place): LocateOutcome
  clearMarks(): void
}

/** Starts a session: its listeners stay with the page. */
export function startFrameSession(): FrameSession {
  const isComposing = watchComposition(document)
  let bound: FoundEditor | undefined
  // Whoever edits has seen the mark.
  document.addEventListener('input', clearMarks, { capture: true, passive: true })

  return {
    read() {
      clearMarks()
      if (isComposing()) return { ok: false, reason: 'composing' }
      bound = undefined
      const chosen = chooseReading([...findEditors(document), ...findSelection()].map(readEditor))
      if (chosen?.reading.ok) bound = chosen
      return chosen?.reading ?? { ok: false, reason: 'none' }
    },
    locate(place) {
      clearMarks()
      if (!bound?.element.isConnected || isComposing()) return 'unavailable'
      return bound.adapter.locate(bound.element, place)
    },
    clearMarks,
  }
}

function findSelection(): FoundEditor[] {
  return selectionAdapter.find(document).map((element) => ({ adapter: selectionAdapter, element }))
}

function readEditor({ adapter, element }: FoundEditor): FoundEditor & { reading: Reading } {
  const { source, singleLine } = adapter
  const { text, coverage } = adapter.read(element)
  if (/\S/.test(text)) {
    const reading = {
      ok: true,
      text,
      coverage,
      source,
      focused: isFocused(element),
      singleLine,
    } as const
    return { adapter, element, reading }
  }
  // An empty search box is no empty draft.
  return { adapter, element, reading: { ok: false, reason: singleLine ? 'none' : 'empty' } }
}
