import { z } from 'zod'
import { packSchema } from '../pack'
import { parseTsv } from '../tsv'
import classifierTable from './classifiers.tsv?raw'
import packFile from './pack.json'
import verbTable from './verbs.tsv?raw'

const classifierSchema = z.strictObject({ classifier: z.string().min(1), source: z.string() })
const verbSchema = z.strictObject({ verb: z.string().min(1), source: z.string() })

export const quantityPack = packSchema.parse(packFile)

/** Units of counting that stand behind a figure: 次, 条, 万元, … */
export const classifiers: readonly string[] = parseTsv(classifierTable).map(
  (row) => classifierSchema.parse(row).classifier,
)

/** Verbs whose object begins with a figure: 召开, 印发, … */
export const quantityVerbs: readonly string[] = parseTsv(verbTable).map(
  (row) => verbSchema.parse(row).verb,
)

/** An alternation of all classifiers, the longest first; for regular expressions. */
export const CLASSIFIER = [...classifiers].sort((a, b) => b.length - a.length).join('|')
