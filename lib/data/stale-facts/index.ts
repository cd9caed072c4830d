import { z } from 'zod'
import { packSchema } from '../pack'
import { readTable } from '../tsv'
import factTable from './facts.tsv?raw'
import packFile from './pack.json'

const rowSchema = z.strictObject({
  term: z.string().min(2),
  since: z.coerce.number().int(),
  right: z.string(),
  /**
   * Where the name is the one meant: `anywhere`; behind a `place` or in a list of offices (县｜旅游局, not
   * 文化和｜旅游局); as a ministry of this `nation`, not another's; as a `committee` of the party (县委｜财经领导小组);
   * as a whole title (`law`); as a `plan` that is still followed.
   */
  where: z.enum(['anywhere', 'place', 'nation', 'committee', 'law', 'plan']),
  note: z.string().min(1),
  source: z.string(),
})

/** A name that a text about the year `since` or later no longer uses of the present. */
export type StaleFact = Readonly<z.infer<typeof rowSchema>>

export const staleFactPack = packSchema.parse(packFile)

export const staleFacts: readonly StaleFact[] = readTable(factTable, rowSchema)
