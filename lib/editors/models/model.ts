import type { DrawnText } from '../mark-keeper'
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
  /** The text and where it is drawn now; left out where nothing can be drawn over it, or it has to be waited for. */
  drawn?(): DrawnText
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

/** Tells the line and column of offsets of a text whose lines end in `\n`. */
export function linePlaces(text: string): (offset: number) => LinePlace {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return (offset) => {
    let low = 0
    let high = starts.length
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle
    }
    return { line: low, column: offset - (starts[low] ?? 0) }
  }
}

/** All elements of the page, in shadow roots too, that match a selector. */
export function queryAll(roots: readonly ParentNode[], selector: string): HTMLElement[] {
  return roots.flatMap((root) => [...root.querySelectorAll<HTMLElement>(selector)])
}
