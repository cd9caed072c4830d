import { z } from 'zod'
import { packSchema } from '../pack'
import { parseTsv } from '../tsv'
import packFile from './pack.json'
import phraseTable from './phrases.tsv?raw'

const rowSchema = z.strictObject({
  phrase: z.string().min(4),
  name: z.string().min(1),
  source: z.string(),
})

export const fixedPhrasePack = packSchema.parse(packFile)

/** Expressions that are quoted word for word in official documents, as they should stand. */
export const fixedPhrases = parseTsv(phraseTable).map((row) => rowSchema.parse(row))
