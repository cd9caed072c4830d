import type { Step } from '../plan-edits'
import type { NoReading } from '../reading'

/** What an editor's own document says of itself. */
export type ModelText =
  | { readonly text: string; readonly coverage: 'full' | 'visible' | 'selection' }
  | { readonly reason: NoReading }

/**
 * An editor's own document, as far as its page lets its scripts reach it. All of it is the page's code and may throw,
 * lie or never answer: only `ModelSession` calls it, and guards each call. Offsets are UTF-16 units of the text.
 */
export interface EditorModel {
  /** Its name in reports (`data-source`). */
  readonly source: string
  /** What the user sees it in: tells it apart from, or as the same as, what the DOM was read from. */
  readonly element: Element
  read(): ModelText | Promise<ModelText>
  /** Scrolls a place into view, `false` when it cannot; left out where the editor offers no way. */
  locate?(start: number, end: number): unknown
  /** Where a place is drawn now; `undefined` when it is not. */
  rangeToDom?(start: number, end: number): Range | undefined
  focus?(): void
  /** Makes the replacements, which run from the last to the first, in one undo step if it can. */
  replace?(steps: readonly Step[]): unknown
}

/** Finds the editors of one engine in a page. May throw. */
export type FindModels = (roots: readonly ParentNode[]) => readonly EditorModel[]

/** A place as engines count that know lines: both from 0. */
export interface LinePlace {
  readonly line: number
  readonly column: number
}

/** The line and column of an offset of a text whose lines end in `\n`. */
export function linePlaceOf(text: string, offset: number): LinePlace {
  let line = 0
  let lineStart = 0
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) {
    line += 1
    lineStart = at + 1
  }
  return { line, column: offset - lineStart }
}

/** All elements of the page, in shadow roots too, that match a selector. */
export function queryAll(roots: readonly ParentNode[], selector: string): HTMLElement[] {
  return roots.flatMap((root) => [...root.querySelectorAll<HTMLElement>(selector)])
}
