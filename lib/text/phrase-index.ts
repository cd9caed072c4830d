import { once } from '../core/once'
import type { Range } from '../core/range'
import { type PairFilter, pairAt, SharedPairFilter } from './unit-pairs'
import { unitsOf } from './units'

/** Where the phrase of an item stands. */
export interface PhraseMatch<T> extends Range {
  readonly item: T
}

/** Finds many fixed phrases in a text in one pass; a few thousand cost about as much as one. */
export class PhraseIndex<T> {
  private readonly byPair = new Map<number, Entry<T>[]>()
  private readonly bySingle = new Map<number, Entry<T>[]>()
  private readonly build: () => void

  /**
   * @param items what to find; read at the first search
   * @param phraseOf the phrase of an item; an empty phrase never matches
   * @param pairs an `OwnPairFilter` for an index that does not last
   */
  constructor(
    items: Iterable<T> | (() => Iterable<T>),
    phraseOf: (item: T) => string,
    private readonly pairs: PairFilter = new SharedPairFilter(),
  ) {
    this.build = once(() => {
      let order = 0
      for (const item of typeof items === 'function' ? items() : items) {
        const phrase = phraseOf(item)
        const last = phrase.charCodeAt(phrase.length - 1)
        this.add({ phrase, last, item, order: order++ })
      }
    })
  }

  /** Every occurrence of every phrase, by start; at the same start in the order of the items. */
  matches(text: string): PhraseMatch<T>[] {
    this.build()
    const found: PhraseMatch<T>[] = []
    const units = unitsOf(text)
    for (const start of this.offsetsIn(text)) {
      for (const { phrase, last, item } of this.entriesAt(text, start)) {
        const end = start + phrase.length
        // Many phrases share their first two characters: the last one tells most of them apart.
        if (units[end - 1] === last && text.startsWith(phrase, start))
          found.push({ item, start, end })
      }
    }
    return found
  }

  private add(entry: Entry<T>): void {
    const { phrase } = entry
    if (phrase === '') return
    const isSingle = phrase.length === 1
    const map = isSingle ? this.bySingle : this.byPair
    const key = isSingle ? phrase.charCodeAt(0) : pairAt(phrase, 0)
    const bucket = map.get(key)
    if (bucket) bucket.push(entry)
    else map.set(key, [entry])
    if (!isSingle) this.pairs.add(phrase, 0)
  }

  /** Where a phrase may begin, in order. */
  private offsetsIn(text: string): readonly number[] {
    const offsets = this.byPair.size === 0 ? [] : this.pairs.offsetsIn(text)
    if (this.bySingle.size === 0) return offsets
    const all = new Set(offsets)
    for (const unit of this.bySingle.keys()) {
      const sign = String.fromCharCode(unit)
      for (let at = text.indexOf(sign); at !== -1; at = text.indexOf(sign, at + 1)) all.add(at)
    }
    return [...all].sort((a, b) => a - b)
  }

  private entriesAt(text: string, start: number): readonly Entry<T>[] {
    const longer = this.byPair.get(pairAt(text, start))
    if (this.bySingle.size === 0) return longer ?? NONE
    const single = this.bySingle.get(text.charCodeAt(start))
    if (!single || !longer) return longer ?? single ?? NONE
    return [...longer, ...single].sort((a, b) => a.order - b.order)
  }
}

interface Entry<T> {
  readonly phrase: string
  /** Its last UTF-16 unit. */
  readonly last: number
  readonly item: T
  readonly order: number
}

const NONE: readonly never[] = []
