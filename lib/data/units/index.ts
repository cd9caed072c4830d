import { z } from 'zod'
import { packSchema } from '../pack'
import { readTable } from '../tsv'
import headTable from './heads.tsv?raw'
import packFile from './pack.json'

const rowSchema = z.strictObject({
  head: z.string().min(1),
  kind: z.enum(['organ', 'place', 'person']),
  source: z.string(),
})

export const unitPack = packSchema.parse(packFile)

/** Nouns that end the name of an organ, a place or a post: 局, 县, 书记, … */
export const unitHeads = readTable(headTable, rowSchema)

/** An alternation of all heads, the longest first; for regular expressions. */
export const UNIT_HEAD = unitHeads
  .map(({ head }) => head)
  .sort((a, b) => b.length - a.length)
  .join('|')
