import { z } from 'zod'
import { packSchema } from '../pack'
import { deferReplacements } from '../replacements'
import { readTable } from '../tsv'
import allowTable from './allow.tsv?raw'
import nonwordTable from './nonwords.tsv?raw'
import packFile from './pack.json'
import realwordTable from './realwords.tsv?raw'

export const typoPack = packSchema.parse(packFile)

/** Forms that are no word: wrong wherever they stand on word boundaries. */
export const nonwords = deferReplacements(nonwordTable, typoPack)

/** Words used for another: wrong only in the surroundings that a row requires. */
export const realwords = deferReplacements(realwordTable, typoPack)

/** Phrases in which a wrong form is right after all. */
export const allowedPhrases: readonly string[] = readTable(
  allowTable,
  z.strictObject({ phrase: z.string().min(2), reason: z.string().min(1) }),
).map(({ phrase }) => phrase)
