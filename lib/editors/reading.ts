/** How much of the draft a reading holds: 全文, 可见部分 or 选中部分. */
export type Coverage = 'full' | 'visible' | 'selection'

/** What one frame of the page holds, as its content script reports it. */
export type Reading =
  | {
      readonly ok: true
      readonly text: string
      readonly coverage: Coverage
      /** Which adapter read it: `textarea`, `input`, `contenteditable`, `selection`, … */
      readonly source: string
      /** The editor (or something in it) holds the page's focus, through every frame above it. */
      readonly focused: boolean
      /** One line of input: never preferred to an editor of a whole text. */
      readonly singleLine: boolean
    }
  | { readonly ok: false; readonly reason: NoReading }

/** `empty`: an editor without text; `none`: no editor; `composing`: an input method is at work. */
export type NoReading = 'empty' | 'none' | 'composing'

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

/** A finding to underline. */
export interface Mark extends Place {
  readonly severity: 'error' | 'warning' | 'info'
}

/** One kind of editor. Nothing here throws: a page that misbehaves gives a failed result. */
export interface EditorAdapter<Editor extends HTMLElement = HTMLElement> {
  /** Its name in reports (`data-source`). */
  readonly source: string
  /** Holds one line of input: never preferred to an editor of a whole text. */
  readonly singleLine: boolean
  /** The editable elements of this kind in a document or shadow root, outermost first. */
  find(root: Document | ShadowRoot): readonly Editor[]
  /** The whole text, paragraphs as lines joined by `\n`. */
  read(element: Editor): { readonly text: string; readonly coverage: Coverage }
  /** Scrolls a place into view and marks it without touching the editor's DOM. */
  locate(element: Editor, place: Place): LocateOutcome
}
