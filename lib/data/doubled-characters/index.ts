import { z } from 'zod'
import { once } from '../../core/once'
import { packSchema } from '../pack'
import { deferTable } from '../tsv'
import allowedTable from './allowed.tsv?raw'
import neighbourTable from './neighbours.tsv?raw'
import packFile from './pack.json'
import pairTable from './pairs.tsv?raw'
import wordTable from './words.tsv?raw'

const wordsSchema = z.strictObject({
  where: z.enum(['before', 'behind']),
  words: z.string().transform((cell) => new Set(cell.split('|'))),
  source: z.string(),
})
const neighboursSchema = z.strictObject({
  where: z.enum(['before', 'behind', 'alone-after', 'alone-to', 'itself-after', 'itself-to']),
  character: z.string().min(1),
  neighbours: z.string(),
  source: z.string(),
})
const pairsSchema = z.strictObject({
  first: z.string().min(2),
  seconds: z.string().transform((cell) => new Set(cell.split('|'))),
  source: z.string(),
})

const allowedSchema = z.strictObject({
  phrase: z.string().min(1),
  reason: z.string().min(1),
  source: z.string(),
})

export const doubledCharacterPack = packSchema.parse(packFile)

/**
 * Words that have been seen with a single character of their own beside them: `before` the word (村｜村委会) or
 * `behind` it (安全｜全局).
 */
export const doubledWords = deferTable(wordTable, wordsSchema)

/**
 * The signs that have been seen beside a character written twice, on the side away from the word (`before`,
 * `behind`), or on either side where no word takes part: `alone` are two single characters, `itself` is a word of
 * two. `0` stands for any digit, `A` for any letter, `^` for the edge of a clause.
 */
export const doubledNeighbours = deferTable(neighbourTable, neighboursSchema)

/**
 * Words that have been seen to meet (外交部｜部长), each with those that followed it, of such as read as other words
 * when the character between them stands once (外交部长).
 */
export const metPairs = deferTable(pairTable, pairsSchema)

/** Phrases in which a character rightly stands twice. */
export const allowedDoubles = deferTable(allowedTable, allowedSchema)

/** 妈妈, 静静: names and adverbs that stand beside anything, so that their neighbours tell nothing. */
export const STANDS_ANYWHERE = /[某奶妈爷爸弟宝静缓慢常深紧久默渐往纷频刚浓徐阵殷美]/u

type Place = z.infer<typeof neighboursSchema>['where']

const words = once(() => new Map(doubledWords().map((row) => [row.where, row.words])))
const neighbours = once(
  () =>
    new Map(doubledNeighbours().map((row) => [`${row.where} ${row.character}`, row.neighbours])),
)
const pairs = once(() => new Map(metPairs().map((row) => [row.first, row.seconds])))

/** Whether one word has been seen behind another that ends in its first character. */
export function isMetPair(first: string, second: string): boolean {
  return pairs().get(first)?.has(second) ?? false
}

/** Whether a word has been seen beside one more of its own first or last character. */
export function isDoubledWord(where: 'before' | 'behind', word: string): boolean {
  return words().get(where)?.has(word) ?? false
}

/** Whether a sign (empty at the edge of a clause) has been seen beside the doubled character. */
export function isDoubledBeside(where: Place, character: string, sign: string): boolean {
  return neighbours().get(`${where} ${character}`)?.includes(kindOf(sign)) ?? false
}

function kindOf(sign: string): string {
  if (sign === '' || /[\s。！？；!?;]/u.test(sign)) return '^'
  if (/\d/u.test(sign)) return '0'
  return /[A-Za-z]/u.test(sign) ? 'A' : sign
}
