import { z } from 'zod'
import { packSchema } from '../pack'
import { parseTsv } from '../tsv'
import alikeTable from './alike.tsv?raw'
import aloneTable from './alone.tsv?raw'
import clashTable from './clashes.tsv?raw'
import packFile from './pack.json'
import pairTable from './pairs.tsv?raw'
import wordTable from './words.tsv?raw'

const weight = z.string().regex(/^\d+$/u).transform(Number)
const source = z.string()

export const commonWordPack = packSchema.parse(packFile)

/** Characters that are taken for each other: of one sound, or of one shape. */
export const alikeCharacters = parseTsv(alikeTable).map((row) =>
  z.strictObject({ key: z.string(), characters: z.string().min(2), source }).parse(row),
)

/** How often characters stand as a word of their own; weights are ten times the logarithm of the count. */
export const loneCharacters = parseTsv(aloneTable).map((row) =>
  z.strictObject({ weight, characters: z.string(), source }).parse(row),
)

/** Words of official prose, by weight (as above). */
export const commonWords = parseTsv(wordTable).map((row) =>
  z
    .strictObject({ weight, words: z.string().transform((cell) => cell.split(' ')), source })
    .parse(row),
)

/** Stretches one character away from a common word that are meant all the same, by their first character. */
export const clashes = parseTsv(clashTable).map((row) =>
  z.strictObject({ forms: z.string().transform((cell) => cell.split(' ')), source }).parse(row),
)

/** Pairs of words that stand together again and again: 合法权益, 传导压力. */
export const wordPairs = parseTsv(pairTable).map((row) =>
  z.strictObject({ pairs: z.string().transform((cell) => cell.split(' ')), source }).parse(row),
)
