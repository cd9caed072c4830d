import type { Draft } from '../core/draft'
import { once } from '../core/once'
import type { Range } from '../core/range'
import { ANCHOR, AnchoredPhrases, type Entry, FIELDS, type Units } from './anchored-phrases'
import { pairAt, SharedPairFilter } from './unit-pairs'
import { isCommonHan, UnitSet, unitsOf } from './units'

/** What a single slip of the hand did to a phrase. */
export type Slip = 'replaced' | 'missing' | 'added' | 'swapped'

export interface NearMatch<T> extends Range {
  readonly item: T
  readonly slip: Slip
  /** Where in the text the slip stands: the wrong, the added or the first swapped unit, or the gap. */
  readonly at: number
  /** Where in the phrase it stands. */
  readonly index: number
}

/** Particles, pronouns and numerals that an author puts into a phrase on purpose; none of them is a slip. */
const DELIBERATE = new UnitSet(
  '的地得了着过和与及或同跟在于是为被把将对向从到由以因而且但并则就也又还都才只不没未无有非等之其所者此该各每某这那个些再更最很太较好会能可要应须一二三四五六七八九十百千万亿两几多市县区乡镇村省州局',
)

/**
 * Finds phrases that are written with one slip: a character replaced, left out or added, or two swapped.
 * One pass; a phrase is looked for where its first two or its last two units stand untouched.
 */
export class NearPhraseIndex<T> {
  private readonly pairs = new SharedPairFilter()
  private readonly build: () => AnchoredPhrases<T>

  /**
   * @param items what to find; read at the first search
   * @param phraseOf the phrase of an item, of at least four units
   * @param gap how many neighbouring characters may be missing
   */
  constructor(
    items: Iterable<T> | (() => Iterable<T>),
    phraseOf: (item: T) => string,
    private readonly gap = 1,
  ) {
    this.build = once(() => {
      const anchored = new AnchoredPhrases<T>()
      for (const item of typeof items === 'function' ? items() : items) {
        const phrase = phraseOf(item)
        const tail = phrase.length - ANCHOR
        const entry = { phrase: Uint16Array.from(phrase, (sign) => sign.charCodeAt(0)), item }
        anchored.add(pairAt(phrase, 0), pairAt(phrase, tail), entry)
        this.pairs.add(phrase, 0)
        this.pairs.add(phrase, tail)
      }
      anchored.close()
      return anchored
    })
  }

  /** Every near occurrence, by the place of its anchor; a phrase that stands as it should is none. */
  matches(text: string): readonly NearMatch<T>[] {
    const anchored = this.build()
    const found: NearMatch<T>[] = []
    const units = unitsOf(text)
    for (const offset of this.pairs.offsetsIn(text)) {
      const { at, tails, end } = anchored.of(pairAt(text, offset))
      for (let head = at; head < tails; head += FIELDS) {
        if (!anchored.mayBeAhead(units, offset, head, this.gap)) continue
        const match = compareForward(units, offset, anchored.entry(head), this.gap)
        if (match) found.push(match)
      }
      for (let tail = tails; tail < end; tail += FIELDS) {
        if (!anchored.mayBeBehind(units, offset + ANCHOR, tail)) continue
        const match = compareBackward(units, offset + ANCHOR, anchored.entry(tail))
        if (match) found.push(match)
      }
    }
    return found
  }
}

/**
 * Whether a near match is a form that nobody means: the slip broke up words and left a character alone, and
 * the phrase as a whole stands on word boundaries. Asks for words.
 */
export function breaksWords(draft: Draft, { slip, at, start, end }: NearMatch<unknown>): boolean {
  const tokens = draft.tokensAt(start)
  const isAlone = (offset: number) =>
    tokens.some((token) => token.start === offset && token.end === offset + 1)
  const isBroken =
    slip === 'missing'
      ? isAlone(at - 1) || isAlone(at)
      : isAlone(at) && (slip !== 'swapped' || isAlone(at + 1))
  return isBroken && draft.isOnWordBoundaries({ start, end })
}

/** A slip behind the head of the phrase. */
function compareForward<T>(
  text: Units,
  start: number,
  { phrase, item }: Entry<T>,
  gap: number,
): NearMatch<T> | undefined {
  if (!restStands(text, start, phrase, 0, ANCHOR)) return undefined
  let index = ANCHOR
  while (index < phrase.length && text[start + index] === phrase[index]) {
    index++
  }
  if (index === phrase.length) return undefined
  const at = start + index
  const found = slipBehind(text, at, phrase, index, gap)
  return (
    found && { item, slip: found.slip, at, index, start, end: start + phrase.length + found.size }
  )
}

/** What happened at the first unit that differs, and by how many units the text is longer for it. */
function slipBehind(
  text: Units,
  at: number,
  phrase: Units,
  index: number,
  gap: number,
): { slip: Slip; size: number } | undefined {
  // What is more of a coincidence is tried first: 因地宜制 also begins with 因地宜, with a character missing.
  const isTurned = index < phrase.length - 1 && isSwapped(text, at, phrase, index)
  if (isTurned && isSlip(text, at)) return { slip: 'swapped', size: 0 }
  for (let size = 1; size <= gap && index < phrase.length - size; size++) {
    if (restStands(text, at, phrase, index + size) && isSlip(phrase, index)) {
      return { slip: 'missing', size: -size }
    }
  }
  if (restStands(text, at + 1, phrase, index + 1)) {
    return isSlip(text, at) && isHan(phrase, index) ? { slip: 'replaced', size: 0 } : undefined
  }
  if (restStands(text, at + 1, phrase, index)) {
    return isSlip(text, at) ? { slip: 'added', size: 1 } : undefined
  }
  return undefined
}

/** A slip in the head of the phrase, whose tail stands. */
function compareBackward<T>(
  text: Units,
  end: number,
  { phrase, item }: Entry<T>,
): NearMatch<T> | undefined {
  const tail = phrase.length - ANCHOR
  if (!restStands(text, end - ANCHOR, phrase, tail)) return undefined
  let index = tail - 1
  const shift = end - phrase.length
  while (index >= 0 && text[index + shift] === phrase[index]) index--
  if (index < 0 || index >= ANCHOR) return undefined
  const at = index + shift
  const found = (slip: Slip, place: number, position: number, size: number) => ({
    item,
    slip,
    at: place,
    index: position,
    start: shift - size,
    end,
  })
  // What is more of a coincidence is tried first: 础基设施 also ends in 基设施, with a character missing.
  const isTurned = index === 1 && text[at] === phrase[0] && text[at - 1] === phrase[1]
  if (isTurned && isSlip(text, at)) return found('swapped', at - 1, 0, 0)
  if (index === 0 && at > 0 && text[at - 1] === phrase[0] && isSlip(text, at)) {
    return found('added', at, 1, 1)
  }
  if (index === 1 && text[at] === phrase[0] && isSlip(phrase, 1)) {
    return found('missing', at + 1, 1, -1)
  }
  const isReplaced = at >= index && (index === 0 || text[at - 1] === phrase[0])
  return isReplaced && isSlip(text, at) && isHan(phrase, index)
    ? found('replaced', at, index, 0)
    : undefined
}

function isSwapped(text: Units, at: number, phrase: Units, index: number): boolean {
  return (
    text[at] === phrase[index + 1] &&
    text[at + 1] === phrase[index] &&
    restStands(text, at + 2, phrase, index + 2)
  )
}

function isSlip(text: Units, at: number): boolean {
  return isHan(text, at) && !DELIBERATE.has(text[at] as number)
}

function isHan(text: Units, at: number): boolean {
  return isCommonHan(text[at] ?? 0)
}

/** Whether a phrase, from one place to another, stands at an offset; the last unit is compared first. */
function restStands(
  text: Units,
  offset: number,
  phrase: Units,
  from: number,
  to = phrase.length,
): boolean {
  const shift = offset - from
  for (let index = to - 1; index >= from; index--) {
    if (text[index + shift] !== phrase[index]) return false
  }
  return true
}
