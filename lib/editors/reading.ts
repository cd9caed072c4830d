import type { DrawnText } from './mark-keeper'

/** How much of the draft a reading holds: 全文, 可见部分 or 选中部分. */
export type Coverage = 'full' | 'visible' | 'selection'

/** What one frame of the page holds, as its content script reports it. */
export type Reading =
  | {
      readonly ok: true
      readonly text: string
      readonly coverage: Coverage
      /** Which adapter read it: `textarea`, `input`, `contenteditable`, `readonly`, `selection`, … */
      readonly source: string
      /** The editor (or something in it) holds the page's focus, through every frame above it. */
      readonly focused: boolean
      /** One line of input: never preferred to an editor of a whole text. */
      readonly singleLine: boolean
      /** It cannot be written to. */
      readonly readOnly?: boolean | undefined
      /** Where its editor stands in the frame's document: see `pathOf`. */
      readonly path?: string | undefined
    }
  | { readonly ok: false; readonly reason: NoReading; readonly path?: string | undefined }

/**
 * `empty`: an editor without text; `none`: no editor; `composing`: an input method is at work; `protected`: the site
 * forbids copying; `unselected`: the site gives out only what is selected, and nothing is.
 */
export type NoReading = 'empty' | 'none' | 'composing' | 'protected' | 'unselected'

/** More than is ever checked, in UTF-16 units: what a page claims beyond it does not leave the page. */
export const MAX_READING = 4_000_000

/** The reading, cut to what may be sent; what was cut is then not covered. */
export function cappedReading(reading: Reading & { ok: true }): Reading {
  if (reading.text.length <= MAX_READING) return reading
  return { ...reading, text: reading.text.slice(0, MAX_READING), coverage: 'visible' }
}

/** What became of a wish to show a place. `stale`: the text is no longer there. */
export type LocateOutcome = 'located' | 'stale' | 'unavailable'

/** A place to show. `expected` is the text that must stand there for the place to be the right one. */
export interface Place {
  readonly start: number
  readonly end: number
  readonly expected: string
}

/** A wish to put `replacement` where `expected` stands. */
export interface Edit extends Place {
  readonly replacement: string
}

/**
 * What became of one edit. `stale`: the text is no longer there; `rejected`: the editor did not take it, nothing
 * changed; `unverified`: it was made, but reading back does not show what it should.
 */
export type ApplyOutcome = 'applied' | 'stale' | 'rejected' | 'unverified'

/**
 * `composing`: an input method is at work, nothing may be written; `path`: where the editor stands, if it is there;
 * `offset`: where the text that was read begins in the editor's.
 */
export interface WritingState {
  readonly composing: boolean
  readonly path?: string | undefined
  readonly offset: number
}

/** A finding to underline. */
export interface Mark extends Place {
  readonly severity: 'error' | 'warning' | 'info'
}

/** Whether findings are underlined now. `unmarkable`: nothing can be drawn in this kind of editor or browser. */
export type MarkOutcome = 'marked' | 'unmarkable'

/** One kind of editor. Nothing here throws: a page that misbehaves gives a failed result. */
export interface EditorAdapter<Editor extends HTMLElement = HTMLElement> {
  /** Its name in reports (`data-source`). */
  readonly source: string
  /** Holds one line of input: never preferred to an editor of a whole text. */
  readonly singleLine: boolean
  /** Can be read only: never preferred to what the user can write in. */
  readonly readOnly?: boolean
  /** The elements of this kind in a document or shadow root, outermost first. */
  find(root: Document | ShadowRoot): readonly Editor[]
  /** The whole text, paragraphs as lines joined by `\n`. */
  read(element: Editor): { readonly text: string; readonly coverage: Coverage }
  /** Scrolls a place into view and marks it without touching the editor's DOM. */
  locate(element: Editor, place: Place): LocateOutcome
  /**
   * Replaces places through the editor's own input path and reads back what came of it; one outcome per edit, in
   * the same order.
   */
  apply(element: Editor, edits: readonly Edit[]): Promise<readonly ApplyOutcome[]>
  /** The text and where it is drawn; left out where nothing can be drawn over the text (text controls). */
  drawn?(element: Editor): DrawnText
}
