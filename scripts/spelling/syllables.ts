import { pinyin } from 'pinyin-pro'
import type { Alphabet } from '../../lib/spelling/alphabet'

/** Readings beyond these are of old or literary use. */
const MAX_READINGS = 3

/**
 * The readings (pinyin-pro's, MIT) of the characters that the model knows and of all of GB 2312, so that a rare wrong
 * character has a sound, too.
 * @returns characters by syllable, the syllables sorted, the characters in the order of the alphabet
 */
export function syllablesOf(alphabet: Alphabet): Record<string, string> {
  const bySyllable = new Map<string, string>()
  for (const character of new Set([...alphabet.characters, ...gb2312()])) {
    if (!/\p{Script=Han}/u.test(character)) continue
    const readings = pinyin(character, { multiple: true, type: 'array', toneType: 'num' })
    for (const reading of new Set(readings.slice(0, MAX_READINGS))) {
      if (/^[a-zü]+[0-4]$/u.test(reading)) {
        bySyllable.set(reading, (bySyllable.get(reading) ?? '') + character)
      }
    }
  }
  return Object.fromEntries([...bySyllable].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** The 6,763 Han characters of GB 2312, by code. */
function gb2312(): string {
  const bytes: number[] = []
  for (let row = 0xb0; row <= 0xf7; row++) {
    for (let cell = 0xa1; cell <= 0xfe; cell++) bytes.push(row, cell)
  }
  return new TextDecoder('gbk').decode(Uint8Array.from(bytes)).replaceAll(/[^\p{Script=Han}]/gu, '')
}
