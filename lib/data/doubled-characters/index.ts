import { z } from 'zod'
import { packSchema } from '../pack'
import { parseTsv } from '../tsv'
import packFile from './pack.json'
import seenTable from './seen.tsv?raw'

const rowSchema = z.strictObject({
  where: z.enum(['behind', 'before']),
  characters: z.string().transform((cell) => new Set(cell)),
  source: z.string(),
})

export const doubledCharacterPack = packSchema.parse(packFile)

/**
 * Characters that have been seen alone beside a word which ends (`behind`: 主任｜任) or begins (`before`: 村｜村委会)
 * with them. Any other character in such a place is one too many.
 */
export const seenBeside = parseTsv(seenTable).map((row) => rowSchema.parse(row))
