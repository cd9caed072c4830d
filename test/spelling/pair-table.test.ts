import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { Alphabet } from '../../lib/spelling/alphabet'
import { ConfusionTable } from '../../lib/spelling/confusions'
import { readModel } from '../../lib/spelling/model-file'
import { Ngrams } from '../../lib/spelling/ngrams'
import { layOutModel } from '../../lib/spelling/packed-model'
import { PairTable } from '../../lib/spelling/pair-table'

const file = path.join(import.meta.dirname, '../../public/spelling.bin.gz')
const reading = readModel(layOutModel(gunzipSync(await readFile(file))))
if (!reading.ok) throw new Error(reading.reason)
const { header, levels } = reading.model
const alphabet = new Alphabet(header.alphabet)
const confusions = new ConfusionTable(alphabet, header.syllables, header.shapes)
const pairs = new PairTable(alphabet, new Ngrams(levels), confusions)

function wordsLike(first: string, second: string): string[] {
  const words: string[] = []
  pairs.each(first, second, (one, two) => {
    words.push(alphabet.characterOf(one) + alphabet.characterOf(two))
  })
  return words
}

test.each([
  ['占位', '站位'],
  ['时事', '实施'],
  // 重 has two sounds, and 长 too.
  ['众要', '重要'],
  ['虫复', '重复'],
  ['涨达', '长达'],
])('%s sounds like %s', (text, word) => {
  const [first = '', second = ''] = text
  expect(wordsLike(first, second)).toContain(word)
})

test('every word told has both sounds, and what has no sound is like nothing', () => {
  const sharesSound = (a: string, b: string) =>
    confusions.soundsOf(a).some((sound) => confusions.soundsOf(b).includes(sound))
  const words = wordsLike('实', '施')
  expect(words.length).toBeGreaterThan(3)
  for (const [one = '', two = ''] of words) {
    expect([sharesSound(one, '实'), sharesSound(two, '施')]).toEqual([true, true])
  }
  expect(wordsLike('A', '施')).toEqual([])
  expect(wordsLike('实', '，')).toEqual([])
})
