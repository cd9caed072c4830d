import { z } from 'zod'
import type { Severity } from '../../core/finding'
import { packSchema } from '../pack'
import { parseTsv } from '../tsv'
import packFile from './pack.json'
import pairTable from './pairs.tsv?raw'

const pairSchema = z.strictObject({
  verb: z.string().min(1),
  object: z.string().min(1),
  /** The verb that the object takes. */
  right: z.string().min(1),
  /** Words which, anywhere in the clause, tell that something else is meant. */
  exempt: z.string().transform((cell) => cell.split('|').filter((word) => word !== '')),
  source: z.string(),
})

/** A verb with an object that it does not take. */
export type Collocation = z.infer<typeof pairSchema> & { readonly severity: Severity | undefined }

export const collocationPack = packSchema.parse(packFile)

export const collocations: readonly Collocation[] = parseTsv(pairTable).map((cells) => {
  const pair = pairSchema.parse(cells)
  const source = collocationPack.sources[pair.source]
  if (!source) throw new Error(`${pair.verb}…${pair.object}: no source “${pair.source}”`)
  return { ...pair, severity: source.severity }
})
