import { relocate } from '../page/relocate'
import type { ApplyOutcome, Edit } from './reading'

/** One replacement of a plan: `text` goes where `[start, end)` of the text is now. */
export interface Step {
  /** The place of its edit in the list that was asked for. */
  readonly index: number
  readonly start: number
  readonly end: number
  readonly text: string
}

/** What a list of edits comes to in a text. */
export interface Plan {
  /** From the last place to the first, so that each leaves the places of the next as they are. */
  readonly steps: readonly Step[]
  /** The text as it should read afterwards. */
  readonly result: string
  /** The edits that need no step, by their index: gone from the text, in another's way, or done already. */
  readonly settled: ReadonlyMap<number, ApplyOutcome>
}

/**
 * Finds each edit's place in the text as it is now. Of two edits that overlap, the later one is `rejected`:
 * its text would no longer stand there.
 */
export function planEdits(text: string, edits: readonly Edit[]): Plan {
  const settled = new Map<number, ApplyOutcome>()
  const found: Step[] = []
  for (const [index, { start, expected, replacement }] of edits.entries()) {
    const place = relocate(text, expected, start)
    if (place === undefined) settled.set(index, 'stale')
    else if (expected === replacement) settled.set(index, 'applied')
    else found.push({ index, start: place, end: place + expected.length, text: replacement })
  }
  found.sort((a, b) => a.start - b.start || a.end - b.end || a.index - b.index)
  const apart: Step[] = []
  for (const step of found) {
    if (step.start < (apart.at(-1)?.end ?? 0)) settled.set(step.index, 'rejected')
    else apart.push(step)
  }
  const steps: Step[] = []
  for (const [at, step] of apart.entries()) {
    steps.push(narrow(text, step, steps.at(-1)?.end ?? 0, apart[at + 1]?.start ?? text.length))
  }
  return { steps: steps.reverse(), result: resultOf(text, steps), settled }
}

/** Where a caret that stood at `offset` stands after the plan. */
export function shifted(offset: number, { steps }: Plan): number {
  let moved = offset
  for (const { start, end, text } of steps) {
    if (end <= offset) moved += text.length - (end - start)
    else if (start < offset) moved += Math.min(text.length, offset - start) - (offset - start)
  }
  return moved
}

/** The text after all of the steps, which run from the last place to the first. */
function resultOf(text: string, steps: readonly Step[]): string {
  const parts: string[] = []
  let end = text.length
  for (const step of steps) {
    parts.push(text.slice(step.end, end), step.text)
    end = step.start
  }
  parts.push(text.slice(0, end))
  return parts.reverse().join('')
}

/**
 * The same change over as few characters as possible, so that the formatting of the others is not touched. It
 * still replaces one character at least by one at least, where the line has one: editors handle a caret between
 * two formats, and an empty insertion, each in its own way.
 * @param from nothing before this offset may become part of it: it is another's
 * @param until nor anything from this offset on
 */
function narrow(text: string, step: Step, from: number, until: number): Step {
  const old = text.slice(step.start, step.end)
  const prefix = sharedStart(old, step.text)
  const suffix = sharedEnd(old.slice(prefix), step.text.slice(prefix))
  const start = step.start + prefix
  const end = step.end - suffix
  const inserted = step.text.slice(prefix, step.text.length - suffix)
  const narrowed = { index: step.index, start, end, text: inserted }
  return start < end && inserted !== '' ? narrowed : widen(text, narrowed, from, until)
}

/** Takes in the character before, whose format then is that of what is inserted, or else the one after. */
function widen(text: string, step: Step, from: number, until: number): Step {
  const { start, end } = step
  const before = text.slice(start - (isPair(text, start - 2) ? 2 : 1), start)
  if (isInLine(before) && start - before.length >= from) {
    return { ...step, start: start - before.length, text: before + step.text }
  }
  const after = text.slice(end, end + (isPair(text, end) ? 2 : 1))
  if (isInLine(after) && end + after.length <= until) {
    return { ...step, end: end + after.length, text: step.text + after }
  }
  return step
}

function isInLine(character: string): boolean {
  return character !== '' && !/[\n\t ]/.test(character)
}

function isPair(text: string, at: number): boolean {
  return at >= 0 && (text.codePointAt(at) ?? 0) > 0xffff
}

function sharedStart(a: string, b: string): number {
  let length = 0
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1
  return length > 0 && /[\ud800-\udbff]/.test(a.charAt(length - 1)) ? length - 1 : length
}

function sharedEnd(a: string, b: string): number {
  let length = 0
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) {
    length += 1
  }
  return length > 0 && /[\udc00-\udfff]/.test(a.charAt(a.length - length)) ? length - 1 : length
}
