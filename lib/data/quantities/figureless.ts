import { z } from 'zod'
import { readTable } from '../tsv'
import bareTable from './bare.tsv?raw'
import boundTable from './bound.tsv?raw'
import measureTable from './measures.tsv?raw'

const words = z.string().transform((cell) => new Set(cell === '' ? [] : cell.split('|')))
const rowSchema = z.strictObject({
  unit: z.string().min(1),
  before: words,
  after: words,
  source: z.string(),
})

/** What stands around a unit: words that end before it, and beginnings of what follows it. */
export type UnitUse = Readonly<z.infer<typeof rowSchema>>

const read = (table: string): ReadonlyMap<string, UnitUse> =>
  new Map(readTable(table, rowSchema).map((use) => [use.unit, use]))

/** Units of measure, with the words around which they stand without a figure (每公里, 亩均). */
export const measures = read(measureTable)

/** Classifiers, with the words around which they stand without a figure (其次, 件均). */
export const bareClassifiers = read(bareTable)

/** Words that are more than a classifier (人, 家, 名), with the words around which a figure must stand. */
export const boundClassifiers = read(boundTable)
