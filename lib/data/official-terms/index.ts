import { z } from 'zod'
import { packSchema } from '../pack'
import { deferTable } from '../tsv'
import packFile from './pack.json'
import termTable from './terms.tsv?raw'

const LETTERS = { m: 'missing', a: 'added', s: 'swapped' } as const

const rowSchema = z.strictObject({
  term: z.string().min(4),
  /** Sound forms that differ from the term in one character. */
  also: z.string().transform((cell) => cell.split('|').filter((form) => form !== '')),
  /** The kinds of slip, besides a replaced character, that are never a form of their own. */
  slips: z
    .string()
    .regex(/^[mas]*$/u)
    .transform(
      (cell) => new Set([...cell].map((letter) => LETTERS[letter as keyof typeof LETTERS])),
    ),
  source: z.string(),
})

export const officialTermPack = packSchema.parse(packFile)

/** Terms of official documents that are so fixed that a form one character away is a slip. */
export const officialTerms = deferTable(termTable, rowSchema)
