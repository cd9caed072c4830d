import { isCommonHan } from '../../text/units'
import { neighboursOf, type SpunPair } from './spun-pairs'

/** What stood in the place of a spun word. */
export interface Original {
  readonly right: string
  readonly surety: 'sure' | 'likely'
}

interface Candidate extends SpunPair {
  readonly before: Weights
  readonly after: Weights
}
type Weights = ReadonlyMap<string, number>
type Side = 'before' | 'after'

const NONE: Weights = new Map()
const PARTICLES = new Set(Array.from('的地得了着过', (sign) => sign.charCodeAt(0)))
const [FIGURE, LETTER, LIST, MARK] = Array.from('#A、^', (sign) => sign.charCodeAt(0)) as [
  number,
  number,
  number,
  number,
]

/** A word that may have been put for another, and what the words beside it say to that. */
export class SpunForm {
  private readonly own: Readonly<Record<Side, Weights>>
  private readonly candidates: readonly Candidate[]
  /** The most that neighbours may add on a side, by the units that touch the word; beyond half of what is asked for. */
  private readonly most: Readonly<Record<Side, ReadonlyMap<number, number>>>
  private readonly other: number

  constructor(word: string, pairs: readonly SpunPair[]) {
    this.own = weightsOf(word)
    this.candidates = pairs.map((pair) => ({ ...pair, ...weightsOf(pair.right) }))
    this.other = -Math.min(...pairs.map(({ likely }) => likely)) / 2
    this.most = { before: this.mostOn('before'), after: this.mostOn('after') }
  }

  /** Whether the characters around a place allow an original at all, so that few places are asked for their words. */
  mayStandFor(text: string, start: number, end: number): boolean {
    let before = this.mostAt('before', text, start - 1)
    if (PARTICLES.has(text.charCodeAt(start - 1))) {
      before = Math.max(before, this.mostAt('before', text, start - 2))
    }
    let after = this.mostAt('after', text, end)
    if (PARTICLES.has(text.charCodeAt(end))) {
      after = Math.max(after, this.mostAt('after', text, end + 1))
    }
    return before + after >= 0
  }

  /**
   * What the word was most probably put for.
   * @param before as `neighbourBefore` names it
   * @param after as `neighbourAfter` names it
   * @returns `undefined` where the word may well be the author's own
   */
  originalAt(before: string, after: string): Original | undefined {
    const own = (this.own.before.get(before) ?? 0) + (this.own.after.get(after) ?? 0)
    let [most, found]: [number, Original | undefined] = [-1, undefined]
    for (const candidate of this.candidates) {
      const { right, sure, likely } = candidate
      const weight = (candidate.before.get(before) ?? 0) + (candidate.after.get(after) ?? 0)
      const beyond = weight - own - likely
      // Of two originals the one that goes farther beyond what it needs.
      if (beyond <= most) continue
      most = beyond
      found = { right, surety: weight - own >= sure ? 'sure' : 'likely' }
    }
    return found
  }

  private mostOn(side: Side): ReadonlyMap<number, number> {
    const most = new Map<number, number>()
    for (const candidate of this.candidates) {
      const weights = candidate[side]
      for (const word of new Set([...weights.keys(), ...this.own[side].keys()])) {
        const gain = (weights.get(word) ?? 0) - (this.own[side].get(word) ?? 0)
        const key = keyOf(side, word, side === 'before' ? word.length - 1 : 0, word.length > 1)
        most.set(key, Math.max(most.get(key) ?? this.other, gain - candidate.likely / 2))
      }
    }
    return most
  }

  private mostAt(side: Side, text: string, at: number): number {
    const most = this.most[side]
    const single = most.get(keyOf(side, text, at, false)) ?? this.other
    return Math.max(single, most.get(keyOf(side, text, at, true)) ?? this.other)
  }
}

function weightsOf(word: string): Record<Side, Weights> {
  const row = neighboursOf(word)
  return { before: row?.before() ?? NONE, after: row?.after() ?? NONE }
}

/**
 * The unit that touches a word, or it and the one beyond; marks as `neighbourBefore` names them.
 * Small integers, which a Map looks up fastest: pairs are positive, units negative.
 */
function keyOf(side: Side, text: string, at: number, isPair: boolean): number {
  const unit = kindOf(text.charCodeAt(at))
  if (!isPair) return ~unit
  return ((unit & 0x7fff) << 15) | (text.charCodeAt(side === 'before' ? at - 1 : at + 1) & 0x7fff)
}

/** `NaN`, beyond the text, is a mark. */
function kindOf(unit: number): number {
  if (isCommonHan(unit) || unit === FIGURE || unit === LIST) return unit
  if (unit >= 0x30 && unit <= 0x39) return FIGURE
  return (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a ? LETTER : MARK
}
