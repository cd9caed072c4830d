/** Codes that stand for more than one character. Marks and Han characters follow in the order of the model file. */
export const BOUNDARY = 0
export const RARE = 1
export const DIGITS = 2
export const LATIN = 3
export const FIRST_CHARACTER = 4

/** Marks that the model tells apart; others count as rare. */
export const MARKS = '，。、；：？！“”‘’（）《》〈〉【】—…·%'

/** Spaces are not counted: 开 展 is read as 开展. */
const SKIPPED = 0xffff

const HALF_WIDTH: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
  '％': '%',
  '．': '·',
  '"': '“',
}

/** A text as the model sees it. */
export interface Symbols {
  readonly text: string
  /** Codes with three boundaries before and after. */
  readonly codes: Uint16Array
  /** Where each code's first character stands in the text, in UTF-16 units. */
  readonly starts: Uint32Array
  /** How many entries of both arrays are in use, boundaries included. */
  readonly length: number
}

/** Boundaries at either end: as many as the longest context is long. */
export const PADDING = 3

/** Which characters the model knows, and their codes. */
export class Alphabet {
  private readonly codes = new Uint16Array(0x10000).fill(RARE)
  readonly size: number

  /** @param characters every known mark and Han character, one UTF-16 unit each, in the order of their codes */
  constructor(readonly characters: string) {
    for (let i = 0; i < characters.length; i++) {
      this.codes[characters.charCodeAt(i)] = FIRST_CHARACTER + i
    }
    this.size = FIRST_CHARACTER + characters.length
    for (const [half, full] of Object.entries(HALF_WIDTH)) {
      this.codes[half.charCodeAt(0)] = this.codeOf(full)
    }
    for (const char of ' \t\u3000\u00a0\u200b\ufeff\r') {
      this.codes[char.charCodeAt(0)] = SKIPPED
    }
    this.codes['\n'.charCodeAt(0)] = BOUNDARY
    for (const [first, last, code] of RUNS) {
      this.codes.fill(code, first.charCodeAt(0), last.charCodeAt(0) + 1)
    }
  }

  /** The code of a character (its first UTF-16 unit); `RARE` for an unknown one. */
  codeOf(character: string): number {
    return this.codes[character.charCodeAt(0)] as number
  }

  /** The character of a code; an empty string for a code that stands for several. */
  characterOf(code: number): string {
    return this.characters[code - FIRST_CHARACTER] ?? ''
  }

  /** Reads one line or paragraph; runs of digits and of letters count as one symbol each. */
  read(text: string): Symbols {
    const codes = new Uint16Array(text.length + 2 * PADDING)
    const starts = new Uint32Array(text.length + 2 * PADDING)
    let length = PADDING
    for (let i = 0; i < text.length; i++) {
      const code = this.codes[text.charCodeAt(i)] as number
      const isRun = code === DIGITS || code === LATIN
      if (code === SKIPPED || (isRun && codes[length - 1] === code)) continue
      codes[length] = code
      starts[length++] = i
    }
    starts.fill(text.length, length, length + PADDING)
    return { text, codes, starts, length: length + PADDING }
  }
}

const RUNS: readonly (readonly [string, string, number])[] = [
  ['0', '9', DIGITS],
  ['０', '９', DIGITS],
  ['a', 'z', LATIN],
  ['A', 'Z', LATIN],
  ['Ａ', 'Ｚ', LATIN],
  ['ａ', 'ｚ', LATIN],
]
