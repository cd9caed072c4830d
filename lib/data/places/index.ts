import { z } from 'zod'
import { packSchema } from '../pack'
import { deferTable } from '../tsv'
import packFile from './pack.json'
import placeTable from './places.tsv?raw'

const rowSchema = z.strictObject({
  name: z.string().min(2),
  province: z.string().min(2),
  /** `required`: also a word or part of names (大庆, 日照); a place only with 市, 州 or 盟 behind it. */
  suffix: z.enum(['optional', 'required']),
  source: z.string(),
})

/** A province or prefecture, without 省, 市, 州. */
export type Place = Readonly<z.infer<typeof rowSchema>>

export const placePack = packSchema.parse(packFile)

export const places: () => readonly Place[] = deferTable(placeTable, rowSchema)
