import { z } from 'zod'
import type { Severity } from '../core/finding'
import { once } from '../core/once'
import { parseSurroundings, type Surrounding } from '../text/surroundings'
import type { Pack } from './pack'
import { readTable } from './tsv'

/** A wrong form with its right one. */
export interface Replacement {
  /** `wrong→right`: permanent, unique in its table. */
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
  /** Empty where the wrong form has to go. */
  right: z.string(),
  required: z.string(),
  exempt: z.string(),
  source: z.string().min(1),
})

/**
 * A table with the columns wrong, right, required, exempt and source, read when somebody first asks.
 * @returns a function that throws for a source that the pack does not know: a fault of the table, caught by its test
 */
export function deferReplacements(table: string, pack: Pack): () => readonly Replacement[] {
  return once(() => readTable(table, rowSchema).map((row) => replacementOf(row, pack)))
}

function replacementOf(row: z.infer<typeof rowSchema>, pack: Pack): Replacement {
  const { wrong, right, required, exempt, source } = row
  const origin = pack.sources[source]
  if (!origin) throw new Error(`${wrong}: no source “${source}” in pack ${pack.id}`)
  return {
    id: `${wrong}→${right}`,
    wrong,
    right,
    required: parseSurroundings(required),
    exempt: parseSurroundings(exempt),
    source,
    severity: origin.severity,
  }
}
