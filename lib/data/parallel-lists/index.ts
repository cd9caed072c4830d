import { z } from 'zod'
import { packSchema } from '../pack'
import { readTable } from '../tsv'
import listTable from './lists.tsv?raw'
import packFile from './pack.json'

const rowSchema = z.strictObject({ members: z.string().includes('|'), source: z.string() })

export const parallelListPack = packSchema.parse(packFile)

/** Phrases that stand side by side in official documents, parted by 、; in any order and number. */
export const parallelLists = readTable(listTable, rowSchema).map(({ members, source }) => ({
  id: members,
  members: members.split('|'),
  source,
}))
