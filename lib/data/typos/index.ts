import { z } from 'zod'
import type { Severity } from '../../core/finding'
import { parseSurroundings, type Surrounding } from '../../text/surroundings'
import { packSchema } from '../pack'
import { parseTsv } from '../tsv'
import allowTable from './allow.tsv?raw'
import nonwordTable from './nonwords.tsv?raw'
import packFile from './pack.json'
import realwordTable from './realwords.tsv?raw'

/** A wrong form with its right one. */
export interface Typo {
  /** `wrong→right`: permanent, unique in the pack. */
  readonly id: string
  readonly wrong: string
  readonly right: string
  /** Where there are any, one must hold. */
  readonly required: readonly Surrounding[]
  /** None may hold. */
  readonly exempt: readonly Surrounding[]
  readonly source: string
  /** The source's grade, where it differs from the rule's. */
  readonly severity: Severity | undefined
}

const rowSchema = z.strictObject({
  wrong: z.string().min(2),
  right: z.string().min(1),
  required: z.string(),
  exempt: z.string(),
  source: z.string().min(1),
})

export const typoPack = packSchema.parse(packFile)

/** Forms that are no word: wrong wherever they stand on word boundaries. */
export const nonwords: readonly Typo[] = readTypos(nonwordTable)

/** Words used for another: wrong only in the surroundings that a row requires. */
export const realwords: readonly Typo[] = readTypos(realwordTable)

/** Phrases in which a wrong form is right after all. */
export const allowedPhrases: readonly string[] = parseTsv(allowTable)
  .map((row) => z.strictObject({ phrase: z.string().min(2), reason: z.string().min(1) }).parse(row))
  .map(({ phrase }) => phrase)

function readTypos(table: string): Typo[] {
  return parseTsv(table).map((cells) => {
    const { wrong, right, required, exempt, source } = rowSchema.parse(cells)
    const origin = typoPack.sources[source]
    if (!origin) throw new Error(`${wrong}: no source “${source}” in pack ${typoPack.id}`)
    return {
      id: `${wrong}→${right}`,
      wrong,
      right,
      required: parseSurroundings(required),
      exempt: parseSurroundings(exempt),
      source,
      severity: origin.severity,
    }
  })
}
