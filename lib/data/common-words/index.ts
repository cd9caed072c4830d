import { z } from 'zod'
import { once } from '../../core/once'
import { packSchema } from '../pack'
import { deferTable } from '../tsv'
import alikeTable from './alike.tsv?raw'
import aloneTable from './alone.tsv?raw'
import clashTable from './clashes.tsv?raw'
import packFile from './pack.json'
import pairTable from './pairs.tsv?raw'
import wordTable from './words.tsv?raw'

const weight = z.string().regex(/^\d+$/u).transform(Number)
const source = z.string()
const list = z.string().transform((cell) => cell.split(' '))

export const commonWordPack = packSchema.parse(packFile)

/** Characters that are taken for each other: of one sound, or of one shape. */
export const alikeCharacters = deferTable(
  alikeTable,
  z.strictObject({ key: z.string(), characters: z.string().min(2), source }),
)

/** How often characters stand as a word of their own; weights are ten times the logarithm of the count. */
export const loneCharacters = deferTable(
  aloneTable,
  z.strictObject({ weight, characters: z.string(), source }),
)

/** Words of official prose, by weight (as above). */
export const commonWords = deferTable(wordTable, z.strictObject({ weight, words: list, source }))

/** Stretches one character away from a common word that are meant all the same, by their first character. */
export const clashes = deferTable(clashTable, z.strictObject({ forms: list, source }))

/** Pairs of words that stand together again and again: 合法权益, 传导压力. */
export const wordPairs = deferTable(pairTable, z.strictObject({ pairs: list, source }))

const meant = once(() => new Set(clashes().flatMap(({ forms }) => forms)))

/** Whether a stretch is known to be meant as it stands, though a common word is close. */
export function isMeant(stretch: string): boolean {
  return meant().has(stretch)
}

const common = once(() => new Set(commonWords().flatMap(({ words }) => words)))

/** Whether official prose has a stretch as a common word of its own: 会同, 农业. */
export function isCommonWord(stretch: string): boolean {
  return common().has(stretch)
}
