import type { Alphabet } from '../../lib/spelling/alphabet'
import type { ConfusionTable, Kind } from '../../lib/spelling/confusions'
import type { Ngrams } from '../../lib/spelling/ngrams'

/** What a line says and what it should say; of the same length. */
export interface Pair {
  readonly text: string
  readonly truth: string
}

/** What the planter asks of a model. */
export interface Plants {
  readonly alphabet: Alphabet
  readonly ngrams: Ngrams
  readonly confusions: ConfusionTable
}

/** How often which kind of slip is made: as in the tuning half of the marked sentences. */
const KINDS: readonly (readonly [Kind | 'pair', number])[] = [
  ['same', 0.38],
  ['tone', 0.26],
  ['near', 0.06],
  ['shape', 0.17],
  ['pair', 0.13],
]

/** An input method offers words: this share of the slips makes a pair of characters that occurs. */
const WORDLIKE = 0.5

/** Plants slips in a line, about one in `1 / rate` characters. */
export function plant(truth: string, rate: number, from: Plants, random: () => number): Pair {
  const characters = truth.split('')
  for (let i = 1; i < characters.length - 1; i++) {
    if (random() < rate && plantAt(characters, i, from, random)) i += 2
  }
  return { text: characters.join(''), truth }
}

function plantAt(characters: string[], at: number, from: Plants, random: () => number): boolean {
  const kind = kindFor(random())
  if (kind === 'pair') return plantPair(characters, at, from, random)
  const { alphabet, ngrams, confusions } = from
  const { codes, kinds } = confusions.of(characters[at] ?? '')
  let choices = codes.filter((_, i) => kinds[i] === kind)
  if (random() < WORDLIKE) {
    const left = alphabet.codeOf(characters[at - 1] ?? '\n')
    const right = alphabet.codeOf(characters[at + 1] ?? '\n')
    const wordlike = choices.filter((c) => ngrams.hasPair(left, c) || ngrams.hasPair(c, right))
    if (wordlike.length > 0) choices = wordlike
  }
  if (choices.length === 0) return false
  characters[at] = alphabet.characterOf(chooseByFrequency(choices, ngrams, random))
  return true
}

function plantPair(characters: string[], at: number, from: Plants, random: () => number): boolean {
  const { alphabet, ngrams, confusions } = from
  const [first, second] = [0, 1].map((i) => {
    const { codes, kinds } = confusions.of(characters[at + i] ?? '')
    return codes.filter((_, k) => kinds[k] === 'same' || kinds[k] === 'tone')
  }) as [number[], number[]]
  const pairs = first.flatMap((a) => second.filter((b) => ngrams.hasPair(a, b)).map((b) => [a, b]))
  const pair = pairs[Math.floor(random() * pairs.length)]
  if (!pair) return false
  pair.forEach((code, i) => {
    characters[at + i] = alphabet.characterOf(code)
  })
  return true
}

function kindFor(chance: number): Kind | 'pair' {
  let left = chance
  for (const [kind, share] of KINDS) {
    left -= share
    if (left < 0) return kind
  }
  return 'same'
}

/** Commoner characters are typed by mistake more often: about as the root of their frequency. */
function chooseByFrequency(codes: readonly number[], ngrams: Ngrams, random: () => number): number {
  const weights = codes.map((code) => Math.exp(-ngrams.rarity(code) / 20))
  let left = random() * weights.reduce((sum, weight) => sum + weight, 0)
  for (const [i, weight] of weights.entries()) {
    left -= weight
    if (left <= 0) return codes[i] as number
  }
  return codes.at(-1) as number
}
