import { clearDrawn, drawMarks } from '../page/marks'
import { followMarks } from './follow-marks'
import type { Mark } from './reading'

/** How long (ms) after the last change marks are put right: till then the browser moves them along by itself. */
const QUIET = 200

/** What of a text is on the page now: the text, and where a place of it is drawn. */
export interface DrawnText {
  readonly text: string
  /** `undefined` for a place that is not drawn: it lies outside what a virtualised editor renders. */
  rangeToDom(start: number, end: number): Range | undefined
}

/**
 * Underlines marks in an element and keeps them in step with its text until the result is called. Nothing runs
 * while the page stays as it is.
 * @param read the element's text as it is now
 * @returns undefined where the browser can underline nothing
 */
export function keepMarks(
  element: Element,
  marks: readonly Mark[],
  read: () => DrawnText,
): (() => void) | undefined {
  let drawn = read()
  let kept = marks
  const draw = () =>
    drawMarks(
      kept.flatMap(({ start, expected, severity }) => {
        const range = drawn.rangeToDom(start, start + expected.length)
        return range ? [{ range, severity }] : []
      }),
    )
  const refresh = () => {
    const before = drawn.text
    drawn = read()
    kept = followMarks(kept, before, drawn.text)
    draw()
  }
  // The check may be older than the text: what has gone meanwhile is not underlined.
  kept = kept.filter(({ start, expected }) => drawn.text.startsWith(expected, start))
  if (!draw()) return undefined
  const stop = afterChanges(element, refresh)
  return () => {
    stop()
    clearDrawn()
  }
}

/** Calls `react` once the element has changed and then stayed the same for a moment. */
function afterChanges(element: Element, react: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const observer = new MutationObserver(() => {
    clearTimeout(timer)
    timer = setTimeout(react, QUIET)
  })
  observer.observe(element, { subtree: true, childList: true, characterData: true })
  return () => {
    clearTimeout(timer)
    observer.disconnect()
  }
}
