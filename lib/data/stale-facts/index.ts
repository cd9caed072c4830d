import { z } from 'zod'
import { packSchema } from '../pack'
import { readTable } from '../tsv'
import factTable from './facts.tsv?raw'
import packFile from './pack.json'

const rowSchema = z.strictObject({
  term: z.string().min(2),
  since: z.coerce.number().int(),
  right: z.string(),
  note: z.string().min(1),
  source: z.string(),
})

export const staleFactPack = packSchema.parse(packFile)

/** Names that a text about the year `since` or later no longer uses of the present. */
export const staleFacts = readTable(factTable, rowSchema)
