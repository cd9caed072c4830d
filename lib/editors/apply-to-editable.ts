import { buildTextMap, type TextMap } from '../page/text-map'
import { keepScroll, takeFocus } from '../page/view-state'
import { keepSelection } from './keep-selection'
import { type Plan, planEdits, type Step } from './plan-edits'
import { isSameText, outcomesOf } from './read-back'
import type { ApplyOutcome, Edit } from './reading'
import { settle } from './settle'
import { typeOver } from './type-over'

/** A place of an editable element, and what is to stand there. */
export interface Replacement {
  readonly text: string
  /** The place as it is now, although the editor may have redrawn it; `undefined` when it is gone. */
  range(): Range | undefined
  /** Whether the text to be replaced stands in the range. */
  isAt(range: Range): boolean
  /** Waits until the text reads as it should after this replacement and the ones before it. */
  isDone(): Promise<boolean>
}

/**
 * Writes all replacements, given from the last to the first, and returns when the editor has been told of them:
 * whether they were made is read back. What it cannot write it leaves.
 */
export type Write = (
  replacements: readonly Replacement[],
  element: HTMLElement,
) => void | Promise<void>

/**
 * Replaces places in a rich-text editor, and reads back what came of it. The caret, the selection and what is
 * scrolled stay where they were, as far as the editor lets them; the editor gets the focus.
 * @param write how this kind of editor is written to
 */
export async function applyToEditable(
  element: HTMLElement,
  edits: readonly Edit[],
  write: Write = typeOver,
): Promise<readonly ApplyOutcome[]> {
  const map = buildTextMap(element)
  const plan = planEdits(map.text, edits)
  if (plan.steps.length === 0) return outcomesOf(edits.length, map.text, plan, map.text)
  if (!element.isContentEditable) {
    return edits.map((_, index) => plan.settled.get(index) ?? 'rejected')
  }
  const restoreScroll = keepScroll(element)
  const restoreSelection = keepSelection(element, map, plan)
  const replacements = replacementsOf(element, map, plan)
  takeFocus(element)
  try {
    await write(replacements, element)
  } catch {
    // The page's own code failed: what came of it shows when it is read back.
  }
  const after = await settle(
    element,
    () => buildTextMap(element).text,
    (text) => isSameText(text, plan.result),
  )
  restoreSelection()
  restoreScroll()
  return outcomesOf(edits.length, map.text, plan, after)
}

function replacementsOf(element: HTMLElement, map: TextMap, plan: Plan): Replacement[] {
  let growth = 0
  return plan.steps.map((step) => {
    growth += step.text.length - (step.end - step.start)
    const fromStep = map.text.length - step.start + growth
    const read = () => buildTextMap(element).text
    const isDone = (text: string) =>
      isSameText(text, map.text.slice(0, step.start) + plan.result.slice(-fromStep))
    return {
      text: step.text,
      ...placeOf(element, map, step),
      isDone: async () => isDone(await settle(element, read, isDone)),
    }
  })
}

function placeOf(element: HTMLElement, map: TextMap, { start, end }: Step) {
  const old = map.text.slice(start, end)
  const original = map.rangeToDom(start, end)
  const isAt = (range: Range) =>
    element.contains(range.startContainer) && solid(range.toString()) === solid(old)
  return {
    isAt,
    range() {
      if (original && isAt(original)) return original
      // Replacements run from the last to the first: what stands before is as it was.
      const now = buildTextMap(element)
      return now.text.startsWith(old, start) ? now.rangeToDom(start, end) : undefined
    },
  }
}

/** Without what the DOM holds otherwise than the text: blanks, breaks, fillers. */
function solid(text: string): string {
  return text.replace(/[\s\u200b\u2060\ufeff]+/g, '')
}
