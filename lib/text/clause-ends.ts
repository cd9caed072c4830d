import { isCommonHan, UnitSet, unitsOf } from './units'

/** The offsets at which a text has one of the marks, none a Chinese character, or ends; a pass over the units. */
export function endsBy(text: string, marks: UnitSet): readonly number[] {
  const units = unitsOf(text)
  const ends: number[] = []
  for (let at = 1; at < units.length; at++) {
    const unit = units[at] as number
    if (!isCommonHan(unit) && marks.has(unit)) ends.push(at)
  }
  if (units.length > 0) ends.push(units.length)
  return ends
}

/** Some words that are looked for right before an offset; most places are passed over by their last unit. */
export class EndWords {
  private readonly words: ReadonlySet<string>
  private readonly last: UnitSet
  private readonly longest: number

  constructor(words: Iterable<string>) {
    this.words = new Set(words)
    this.last = new UnitSet([...this.words].map((word) => word.slice(-1)).join(''))
    this.longest = Math.max(...[...this.words].map((word) => word.length))
  }

  /** The longest of the words that ends at an offset. */
  before(text: string, end: number): string | undefined {
    if (!this.last.has(text.charCodeAt(end - 1))) return undefined
    for (let size = Math.min(this.longest, end); size >= 1; size--) {
      const word = text.slice(end - size, end)
      if (this.words.has(word)) return word
    }
    return undefined
  }
}
