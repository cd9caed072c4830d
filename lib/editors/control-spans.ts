import type { Plan } from './plan-edits'

/** A stretch of a text control's value, and what to type over it. */
export interface Span {
  readonly start: number
  readonly end: number
  readonly text: string
}

/**
 * Browsers type a text with many lines into a long one line by line, each slower the longer the whole: 300 lines into
 * 1,000 take about a second. This is the most that a plan may cost, in lines typed times lines there are.
 */
const MOST_WORK = 250_000

/**
 * The steps of a plan, put together where little lies between them: each span is one undo step. From the last to the
 * first.
 */
export function spansOf(text: string, plan: Plan): Span[] {
  const steps = plan.steps.toReversed()
  const lines = countLines(text)
  const gaps = steps
    .slice(1)
    .map(({ start }, at) => ({ after: at, lines: countLines(text.slice(steps[at]?.end, start)) }))
    .sort((a, b) => a.lines - b.lines)
  const bridged = new Set<number>()
  let work = 0
  for (const gap of gaps) {
    work += gap.lines * lines
    if (work > MOST_WORK) break
    bridged.add(gap.after)
  }
  const spans: Span[] = []
  for (const [at, { start, end, text: inserted }] of steps.entries()) {
    const open = bridged.has(at - 1) ? spans.pop() : undefined
    const before = open ? open.text + text.slice(open.end, start) : ''
    spans.push({ start: open?.start ?? start, end, text: before + inserted })
  }
  return spans.reverse()
}

function countLines(text: string): number {
  return text.split('\n').length
}
