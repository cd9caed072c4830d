import { FIRST_HAN, HAN_COUNT, isCommonHan } from './units'

/** Characters that are taken for each other; a penalty lowers what one of them for another gains. */
export interface AlikeCharacters {
  readonly characters: string
  readonly penalty: number
}

interface Group {
  /** UTF-16 units. */
  readonly units: Uint16Array
  readonly penalty: number
}

/**
 * Tells in which groups a character is. Asked a thousand times for each text, it keeps the numbers of the groups side
 * by side: objects spread over the memory took three times as long to reach. Knows the common block only.
 */
export class AlikeGroups {
  private readonly groups: readonly Group[]
  /** Where the groups of a character begin in `numbers`, counted from the first character of the block. */
  private readonly starts = new Uint32Array(HAN_COUNT + 1)
  private readonly numbers: Uint16Array

  constructor(alike: Iterable<AlikeCharacters>) {
    this.groups = Array.from(alike, ({ characters, penalty }) => ({
      units: Uint16Array.from(characters, (char) => char.charCodeAt(0)).filter(isCommonHan),
      penalty,
    }))
    const byCharacter: number[][] = Array.from({ length: HAN_COUNT }, () => [])
    this.groups.forEach(({ units }, group) => {
      for (const unit of units) byCharacter[unit - FIRST_HAN]?.push(group)
    })
    byCharacter.forEach((groups, character) => {
      this.starts[character + 1] = (this.starts[character] as number) + groups.length
    })
    this.numbers = Uint16Array.from(byCharacter.flat())
  }

  /** Where the entries of a UTF-16 unit begin; they end where those of the next unit begin. */
  startOf(unit: number): number {
    return this.starts[Math.min(Math.max(unit - FIRST_HAN, 0), HAN_COUNT)] as number
  }

  /** The number of the group at an entry; those of a unit follow each other in the order in which they were given. */
  at(entry: number): number {
    return this.numbers[entry] as number
  }

  members(group: number): Group {
    return this.groups[group] as Group
  }
}
