import { type Alphabet, BOUNDARY, DIGITS, LATIN, PADDING, RARE, type Symbols } from './alphabet'
import type { Ngrams, State } from './ngrams'
import { type Measured, stateAt } from './search'

/** A slip of the finger that would explain why a stretch is so unlikely. */
export interface SlipCandidate {
  readonly kind: 'missing' | 'extra' | 'swapped'
  /** Place of the first symbol that is changed; of the symbol behind the gap where one is missing. */
  readonly at: number
  /** How many symbols the change replaces. */
  readonly width: 0 | 1 | 2
  /** What would stand there. */
  readonly text: string
  /** By how much the line becomes likelier, in tenths of a nat; for a character too many, beyond what it costs anyhow. */
  readonly gain: number
  /** What the next best character for a gap would gain; 0 where there is none, and for the other kinds. */
  readonly second: number
}

/** Below this much a slip is not looked at, in tenths of a nat. */
const LEAST_GAIN: Readonly<Record<SlipCandidate['kind'], number>> = {
  swapped: 60,
  extra: 40,
  missing: 60,
}
/** A stretch that costs less as it stands hides no slip: five symbols, the four around one, the two behind a gap. */
const LEAST_SWAPPED = 180
const LEAST_EXTRA = 150
const LEAST_MISSING = 110
/** A character that is too many costs this much by itself. */
const LEAST_EXTRA_ALONE = 45
/** What stands behind a gap costs this much by itself. */
const LEAST_BEHIND_GAP = 50
/** A character that fills a gap follows the one before it as often as this, in tenths of a nat. */
const MOST_FILLING = 90
/** How many symbols behind the change are read anew. */
const BEHIND = 3

/** An author puts these in or leaves them out on purpose: 复杂严峻（的）形势, （大）气力, 税（收）占比. */
const OPTIONAL =
  '的地得了着过和与及或同跟在于是为被把将对向从到由以因而且但并则就也又还都才只不没未无非有等之其所者此该各每某这那个些再更最很太较好会能可要应须一二三四五六七八九十百千万亿两几多市县区乡镇村省州局大小新年月日上下内外'

const HAN = /\p{Script=Han}/u
const scratch: State = { one: 0, two: 0, three: 0 }

/** Looks for characters that are missing, too many, or in each other's place. */
export class SlipSearch {
  /** By code: 1 for a Han character, 2 for one that stands or not as the author likes. */
  private readonly classes: Uint8Array

  constructor(
    private readonly alphabet: Alphabet,
    private readonly ngrams: Ngrams,
  ) {
    this.classes = Uint8Array.from({ length: alphabet.size }, (_, code) => {
      const character = alphabet.characterOf(code)
      return !HAN.test(character) ? 0 : OPTIONAL.includes(character) ? 2 : 1
    })
  }

  /** Every slip that would make a line likelier, in order of their places. */
  candidates(symbols: Symbols, measured: Measured): SlipCandidate[] {
    const found: SlipCandidate[] = []
    for (let at = PADDING; at <= symbols.length - PADDING; at++) {
      this.swapped(symbols, measured, at, found)
      this.extra(symbols, measured, at, found)
      this.missing(symbols, measured, at, found)
    }
    return found
  }

  private swapped(symbols: Symbols, measured: Measured, at: number, found: SlipCandidate[]) {
    const { codes, starts } = symbols
    const [first, second] = [codes[at] as number, codes[at + 1] as number]
    if (!this.isHan(first) || !this.isHan(second) || first === second) return
    if (starts[at + 1] !== (starts[at] as number) + 1) return
    const before = costOf(measured, at, 2 + BEHIND)
    if (before < LEAST_SWAPPED || !this.ngrams.hasPair(second, first)) return
    let after = this.ngrams.advance(stateAt(measured, at), second, scratch)
    after += this.ngrams.advance(scratch, first, scratch)
    const gain = before - this.follow(symbols, at + 2, after)
    if (gain < LEAST_GAIN.swapped) return
    const text = this.alphabet.characterOf(second) + this.alphabet.characterOf(first)
    found.push({ kind: 'swapped', at, width: 2, text, gain, second: 0 })
  }

  private extra(symbols: Symbols, measured: Measured, at: number, found: SlipCandidate[]) {
    const { codes } = symbols
    const code = codes[at] as number
    if (this.classes[code] !== 1) return
    if ((measured.costs[at] as number) < LEAST_EXTRA_ALONE) return
    const before = costOf(measured, at, 1 + BEHIND)
    if (before < LEAST_EXTRA) return
    if (!this.ngrams.hasPair(codes[at - 1] as number, codes[at + 1] as number)) return
    Object.assign(scratch, stateAt(measured, at))
    const gain = before - this.follow(symbols, at + 1, 0) - this.ngrams.rarity(code)
    if (gain >= LEAST_GAIN.extra) {
      found.push({ kind: 'extra', at, width: 1, text: '', gain, second: 0 })
    }
  }

  private missing(symbols: Symbols, measured: Measured, at: number, found: SlipCandidate[]) {
    const { codes } = symbols
    const [left, right] = [codes[at - 1] as number, codes[at] as number]
    if (!this.isHan(left) || right === DIGITS || right === LATIN || right === RARE) return
    if ((measured.costs[at] as number) < LEAST_BEHIND_GAP) return
    if (right !== BOUNDARY && costOf(measured, at, 2) < LEAST_MISSING) return
    const before = costOf(measured, at, BEHIND)
    const state = stateAt(measured, at)
    let [best, gain, second] = [-1, 0, 0]
    this.ngrams.eachBetween(left, right, MOST_FILLING, (code) => {
      if (this.classes[code] !== 1) return
      const own = this.ngrams.advance(state, code, scratch)
      if (before - own <= second) return
      const gained = before - this.follow(symbols, at, own)
      if (gained > gain) [best, gain, second] = [code, gained, gain]
      else if (gained > second) second = gained
    })
    if (best < 0 || gain < LEAST_GAIN.missing) return
    const text = this.alphabet.characterOf(best)
    found.push({ kind: 'missing', at, width: 0, text, gain, second })
  }

  /** Adds what the symbols from a place on cost after `scratch`. */
  private follow({ codes, length }: Symbols, from: number, total: number): number {
    let sum = total
    for (let i = from; i < from + BEHIND && i <= length - PADDING; i++) {
      sum += this.ngrams.advance(scratch, codes[i] as number, scratch)
    }
    return sum
  }

  private isHan(code: number): boolean {
    return (this.classes[code] as number) > 0
  }
}

/** What some symbols of a line cost as they stand, in tenths of a nat. */
function costOf({ costs }: Measured, from: number, count: number): number {
  let total = 0
  for (let i = from; i < from + count; i++) total += costs[i] ?? 0
  return total
}
