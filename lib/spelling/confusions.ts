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
  /** The syllables of each character. */
  private readonly readings = new Map<string, string[]>()
  /** The number of a sound, and the characters of each, in the order of their tones. */
  private readonly numbers = new Map<string, number>()
  private readonly bySound: string[] = []
  private readonly byBlurredSound = new Map<string, string>()
  /** What was asked for before. */
  private readonly known = new Map<string, Confusions>()
  private readonly knownSounds = new Map<string, readonly number[]>()

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
      for (const character of characters) {
        const known = this.readings.get(character)
        if (known) known.push(syllable)
        else this.readings.set(character, [syllable])
      }
    }
    for (const [sound, number] of this.numbers) {
      const like = blurred(sound)
      const characters = this.bySound[number] ?? ''
      this.byBlurredSound.set(like, (this.byBlurredSound.get(like) ?? '') + characters)
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
    const known = this.knownSounds.get(character)
    if (known) return known
    const readings = this.readings.get(character) ?? []
    const found = readings.map((syllable) => this.numbers.get(syllable.slice(0, -1)) as number)
    const sounds = [...new Set(found)]
    this.knownSounds.set(character, sounds)
    return sounds
  }

  /** The characters of a sound. */
  charactersOf(sound: number): ReadonlySet<string> {
    return new Set(this.bySound[sound])
  }

  /** The characters of all sounds of a character, those of its first reading first; it is among them. */
  soundingLike(character: string): readonly string[] {
    return [
      ...new Set(this.soundsOf(character).flatMap((sound) => [...(this.bySound[sound] ?? '')])),
    ]
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

/** A sound without what dialects blur: zhang, zang and zan become one. */
function blurred(sound: string): string {
  const near = NEAR_INITIALS.find(([from]) => sound.startsWith(from))
  const initial = near ? near[1] + sound.slice(near[0].length) : sound
  return initial.replace(/ng$/u, 'n')
}
