import type { Plan } from './plan-edits'
import type { ApplyOutcome } from './reading'

/** UTF-16 units around a place by which it is recognised. */
const CONTEXT = 8

/**
 * What became of `count` edits, by what reads back: `applied` where the replacement stands in its place,
 * `rejected` where the old text still does, `unverified` where neither can be seen.
 */
export function outcomesOf(
  count: number,
  before: string,
  plan: Plan,
  after: string,
): readonly ApplyOutcome[] {
  const outcomes = new Map(plan.settled)
  const whole = isSameText(after, plan.result)
  let read = 0
  let old = 0
  let wanted = 0
  for (const { index, start, end, text } of plan.steps.toReversed()) {
    read += start - old
    wanted += start - old
    old = end
    const isDone = whole || fits(after, read, plan.result, wanted, text.length)
    const isUntouched = !isDone && fits(after, read, before, start, end - start)
    outcomes.set(index, isDone ? 'applied' : isUntouched ? 'rejected' : 'unverified')
    read += isUntouched ? end - start : text.length
    wanted += text.length
  }
  return Array.from({ length: count }, (_, index) => outcomes.get(index) ?? 'unverified')
}

/** Whether two readings are equal but for what editors do with blanks: no-break ones, lost ones at a line's end. */
export function isSameText(a: string, b: string): boolean {
  return a === b || withPlainBlanks(a) === withPlainBlanks(b)
}

function withPlainBlanks(text: string): string {
  return text.replace(/[ \u00a0]+/g, ' ').replace(/ (?=\n|$)|(?<=\n|^) /g, '')
}

/** Whether `text` has at `place` what `model` has in the `length` units from `at`, with the same around it. */
function fits(text: string, place: number, model: string, at: number, length: number): boolean {
  const before = Math.min(CONTEXT, at, place)
  const actual = text.slice(place - before, place + length + CONTEXT)
  return isSameText(actual, model.slice(at - before, at + length + CONTEXT))
}
