import { z } from 'zod'
import { packSchema } from '../pack'
import { readTable } from '../tsv'
import packFile from './pack.json'
import remainTable from './remains.tsv?raw'

const rowSchema = z.strictObject({ id: z.string(), pattern: z.string().min(1), source: z.string() })

export const deletedNamePack = packSchema.parse(packFile)

/** What stays of a sentence when the name in it was deleted. */
export const remains = readTable(remainTable, rowSchema)

/** All of them in one expression; the number of the group that matched is the row's. */
export const REMAINS = new RegExp(remains.map(({ pattern }) => `(${pattern})`).join('|'), 'gmu')
