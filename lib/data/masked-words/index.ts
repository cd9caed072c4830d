import { z } from 'zod'
import { packSchema } from '../pack'
import { readTable } from '../tsv'
import packFile from './pack.json'
import wordTable from './words.tsv?raw'

const rowSchema = z.strictObject({
  id: z.string(),
  pattern: z.string().transform((source) => new RegExp(source, 'gu')),
  right: z.string().min(1),
  source: z.string(),
})

export const maskedWordPack = packSchema.parse(packFile)

/** Words respelt to get past a filter. `right` may refer to groups of the pattern ($1). */
export const maskedWords = readTable(wordTable, rowSchema)
