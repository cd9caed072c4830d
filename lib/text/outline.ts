import type { Heading } from '../core/draft'

type Level = Heading['level']

/** What a heading says about its place, or what it might have said. */
export interface Numbered {
  readonly level: Level
  readonly number: number
}

/** An unfinished run of siblings. */
interface Run {
  readonly level: Level
  readonly last: number
  readonly length: number
}

/** One step: what stands against the number, if anything, and how odd that is. */
export interface Step {
  readonly expected: number
  readonly cost: number
  /**
   * `fault`: a number left out, repeated or too low; `odd`: possible (a list begins anew, a run goes on elsewhere);
   * `stray`: possible, but a number of another level would explain it.
   */
  readonly verdict: 'fits' | 'odd' | 'stray' | 'fault'
  readonly isFirst: boolean
}

const FAULT = 1
const ODD = 0.5
/** （一） without （二） happens, but less often than a wrong level. */
const LONELY = 0.2
/** A larger leap is no slip of the pen: something else begins with a number there. */
const MAX_LEAP = 4

/** Reads headings one by one and knows which number is due. Levels nest as the text nests them. */
export class Outline {
  private stack: readonly Run[] = []
  private lastOf: Readonly<Partial<Record<Level, number>>> = {}

  clone(): Outline {
    const copy = new Outline()
    copy.stack = this.stack
    copy.lastOf = this.lastOf
    return copy
  }

  /** Takes in `all[index]`. */
  step(all: readonly Numbered[], index: number): Step {
    const { level, number } = all[index] as Numbered
    const closed = this.open(all, index)
    const run = this.stack.at(-1) as Run
    const expected = run.last + 1
    const verdict = this.verdictOn(number, run)
    this.stack = [...this.stack.slice(0, -1), { level, last: number, length: run.length + 1 }]
    this.lastOf = { ...this.lastOf, [level]: number }
    const cost = (verdict === 'fits' ? 0 : verdict === 'fault' ? FAULT : ODD) + closed * LONELY
    return { expected, verdict, cost, isFirst: run.length === 0 }
  }

  /** Makes the run of a level the innermost one. Returns how many runs of a single heading end by that. */
  private open(all: readonly Numbered[], index: number): number {
    const { level } = all[index] as Numbered
    const before = this.stack
    const at = before.findIndex((run) => run.level === level)
    if (at !== -1) this.stack = before.slice(0, at + 1)
    else {
      let depth = before.length
      while (depth > 0 && (before[depth - 1] as Run).level > level) {
        // 1.（一）（二）2.: nested the other way round.
        if (this.continues(all, index, depth - 1)) break
        depth--
      }
      this.stack = [...before.slice(0, depth), { level, last: 0, length: 0 }]
    }
    const kept = at !== -1 ? at + 1 : this.stack.length - 1
    return before.slice(kept).filter((run) => run.length === 1).length
  }

  /** Whether the run at a depth goes on behind `index` before one that encloses it does. */
  private continues(all: readonly Numbered[], index: number, depth: number): boolean {
    const { level, last } = this.stack[depth] as Run
    const enclosing = this.stack.slice(0, depth).map((run) => run.level)
    for (let i = index + 1; i < Math.min(all.length, index + 40); i++) {
      const heading = all[i] as Numbered
      if (heading.level === level) return heading.number === last + 1
      if (enclosing.includes(heading.level)) return false
    }
    return false
  }

  private verdictOn(number: number, { level, last }: Run): Step['verdict'] {
    if (number === last + 1) return 'fits'
    if (number === 1) return last === 1 && level <= 2 ? 'fault' : 'odd'
    if (last === 0 && this.lastOf[level] === number - 1) return 'odd'
    if (Math.abs(number - last - 1) > MAX_LEAP) return 'stray'
    // Lists of 1. and （1） often begin inside a sentence.
    if (level > 2 && (last === 0 || number < last)) return 'stray'
    return 'fault'
  }
}
