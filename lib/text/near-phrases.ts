import type { Draft } from '../core/draft'
import type { Range } from '../core/range'

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
const DELIBERATE = new Set(
  '的地得了着过和与及或同跟在于是为被把将对向从到由以因而且但并则就也又还都才只不没未无有非等之其所者此该各每某这那个些再更最很太较好会能可要应须一二三四五六七八九十百千万亿两几多市县区乡镇村省州局',
)

/**
 * Finds phrases that are written with one slip: a character replaced, left out or added, or two swapped.
 * One pass; a phrase is looked for where its first two or its last two units stand untouched.
 */
export class NearPhraseIndex<T> {
  private readonly byHead = new Map<number, Entry<T>[]>()
  private readonly byTail = new Map<number, Entry<T>[]>()

  /**
   * @param phraseOf the phrase of an item, of at least four units
   * @param gap how many neighbouring characters may be missing
   */
  constructor(
    items: Iterable<T>,
    phraseOf: (item: T) => string,
    private readonly gap = 1,
  ) {
    for (const item of items) {
      const phrase = phraseOf(item)
      push(this.byHead, pairAt(phrase, 0), { phrase, item })
      push(this.byTail, pairAt(phrase, phrase.length - 2), { phrase, item })
    }
  }

  /** Every near occurrence; a phrase that stands as it should is none. */
  *matches(text: string): Generator<NearMatch<T>> {
    for (let offset = 0; offset + 1 < text.length; offset++) {
      const pair = pairAt(text, offset)
      for (const entry of this.byHead.get(pair) ?? []) {
        const match = compareForward(text, offset, entry, this.gap)
        if (match) yield match
      }
      for (const entry of this.byTail.get(pair) ?? []) {
        const match = compareBackward(text, offset + 2, entry)
        if (match) yield match
      }
    }
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

interface Entry<T> {
  readonly phrase: string
  readonly item: T
}

/** A slip behind the second unit of the phrase. */
function compareForward<T>(
  text: string,
  start: number,
  { phrase, item }: Entry<T>,
  gap: number,
): NearMatch<T> | undefined {
  let index = 2
  while (index < phrase.length && text[start + index] === phrase[index]) index++
  if (index === phrase.length) return undefined
  const at = start + index
  const found = (slip: Slip, size: number) => ({
    item,
    slip,
    at,
    index,
    start,
    end: start + phrase.length + size,
  })
  const isInner = index < phrase.length - 1
  for (let size = 1; size <= gap && index < phrase.length - size; size++) {
    if (isSlip(phrase, index) && text.startsWith(phrase.slice(index + size), at)) {
      return found('missing', -size)
    }
  }
  if (!isSlip(text, at)) return undefined
  if (isHan(phrase, index) && text.startsWith(phrase.slice(index + 1), at + 1)) {
    return found('replaced', 0)
  }
  if (text.startsWith(phrase.slice(index), at + 1)) return found('added', 1)
  if (isInner && isSwapped(text, at, phrase, index)) return found('swapped', 0)
  return undefined
}

/** A slip in the first two units of the phrase. */
function compareBackward<T>(
  text: string,
  end: number,
  { phrase, item }: Entry<T>,
): NearMatch<T> | undefined {
  let index = phrase.length - 3
  while (index >= 0 && text[end - phrase.length + index] === phrase[index]) index--
  if (index < 0 || index > 1) return undefined
  const at = end - phrase.length + index
  const before = phrase.slice(0, index)
  if (index === 1 && isSlip(phrase, 1) && text[at] === phrase[0]) {
    return { item, slip: 'missing', at: at + 1, index, start: at, end }
  }
  if (!isSlip(text, at)) return undefined
  if (isHan(phrase, index) && text.startsWith(before, at - index)) {
    return { item, slip: 'replaced', at, index, start: at - index, end }
  }
  if (index === 0 && text[at - 1] === phrase[0]) {
    return { item, slip: 'added', at, index: 1, start: at - 1, end }
  }
  if (index === 1 && at > 0 && isSwapped(text, at - 1, phrase, 0)) {
    return { item, slip: 'swapped', at: at - 1, index: 0, start: at - 1, end }
  }
  return undefined
}

function isSwapped(text: string, at: number, phrase: string, index: number): boolean {
  return (
    text[at] === phrase[index + 1] &&
    text[at + 1] === phrase[index] &&
    text.startsWith(phrase.slice(index + 2), at + 2)
  )
}

function isSlip(text: string, at: number): boolean {
  return isHan(text, at) && !DELIBERATE.has(text[at] as string)
}

function isHan(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return unit >= 0x4e00 && unit <= 0x9fff
}

function pairAt(text: string, offset: number): number {
  return text.charCodeAt(offset) * 0x10000 + text.charCodeAt(offset + 1)
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
