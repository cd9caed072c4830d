import type { Alphabet } from './alphabet'

/** How a wrong character may have come about, the commonest first. */
export const KINDS = ['same', 'tone', 'near', 'shape'] as const
export type Kind = (typeof KINDS)[number]

/** What could have been meant by a character: codes of the alphabet and how each is alike. */
export interface Confusions {
  readonly codes: readonly number[]
  readonly kinds: readonly Kind[]
}

const NONE: Confusions = { codes: [], kinds: [] }
const NO_SOUNDS: readonly number[] = []

/** Initials and finals that speakers of many dialects, and their input methods, do not tell apart. */
const NEAR_INITIALS: readonly (readonly [string, string])[] = [
  ['zh', 'z'],
  ['ch', 'c'],
  ['sh', 's'],
  ['l', 'n'],
  ['f', 'h'],
  ['r', 'l'],
]

/** Characters that sound or look alike, from the tables of the model file. */
export class ConfusionTable {
  /** The syllables of a character, and the numbers of their sounds: the syllables without their tones. */
  private readonly readings = new Map<string, string[]>()
  private readonly soundsBy = new Map<string, number[]>()
  /** The number of a sound, and the characters of each, in the order of their tones. */
  private readonly numbers = new Map<string, number>()
  private readonly bySound: string[] = []
  private readonly byBlurredSound = new Map<string, string>()
  private readonly known = new Map<string, Confusions>()

  /**
   * @param syllables characters by syllable with its tone as a digit: `ji1` → 机基…
   * @param shapes characters that look like another, the most alike first
   */
  constructor(
    private readonly alphabet: Alphabet,
    private readonly syllables: Readonly<Record<string, string>>,
    private readonly shapes: Readonly<Record<string, string>>,
  ) {
    for (const [syllable, characters] of Object.entries(syllables)) {
      const sound = syllable.slice(0, -1)
      const number = this.numbers.get(sound) ?? this.numbers.size
      this.numbers.set(sound, number)
      this.bySound[number] = (this.bySound[number] ?? '') + characters
      append(this.byBlurredSound, blurred(sound), characters)
      for (const character of characters) {
        push(this.readings, character, syllable)
        push(this.soundsBy, character, number)
      }
    }
  }

  /** What could have been meant by a character; the first way of being alike counts. */
  of(character: string): Confusions {
    const known = this.known.get(character)
    if (known) return known
    const found = this.find(character)
    this.known.set(character, found)
    return found
  }

  /** How many sounds there are. */
  get sounds(): number {
    return this.bySound.length
  }

  /** The sounds of a character, each a number below `sounds`; none for a character without a reading. */
  soundsOf(character: string): readonly number[] {
    return this.soundsBy.get(character) ?? NO_SOUNDS
  }

  /** The characters of a sound. */
  charactersOf(sound: number): ReadonlySet<string> {
    return new Set(this.bySound[sound])
  }

  private find(character: string): Confusions {
    const readings = this.readings.get(character) ?? []
    const groups: Record<Kind, string> = {
      same: readings.map((syllable) => this.syllables[syllable]).join(''),
      tone: this.soundsOf(character)
        .map((sound) => this.bySound[sound])
        .join(''),
      near: readings.map((s) => this.byBlurredSound.get(blurred(s.slice(0, -1)))).join(''),
      shape: this.shapes[character] ?? '',
    }
    const kinds = new Map<number, Kind>()
    for (const kind of KINDS) {
      for (const other of groups[kind]) {
        const code = this.alphabet.codeOf(other)
        // A character that the model does not tell apart cannot be weighed.
        if (other !== character && this.alphabet.characterOf(code) && !kinds.has(code)) {
          kinds.set(code, kind)
        }
      }
    }
    return kinds.size === 0 ? NONE : { codes: [...kinds.keys()], kinds: [...kinds.values()] }
  }
}

function append(map: Map<string, string>, key: string, value: string): void {
  map.set(key, (map.get(key) ?? '') + value)
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const known = map.get(key)
  if (!known) map.set(key, [value])
  else if (!known.includes(value)) known.push(value)
}

/** A sound without what dialects blur: zhang, zang and zan become one. */
function blurred(sound: string): string {
  const near = NEAR_INITIALS.find(([from]) => sound.startsWith(from))
  const initial = near ? near[1] + sound.slice(near[0].length) : sound
  return initial.replace(/ng$/u, 'n')
}
