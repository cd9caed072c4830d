import { z } from 'zod'
import { once } from '../../core/once'
import { packSchema } from '../pack'
import { deferTable } from '../tsv'
import packFile from './pack.json'
import phraseTable from './phrases.tsv?raw'
import variantTable from './variants.tsv?raw'

const list = z.string().transform((cell) => cell.split(' '))

const rowSchema = z.strictObject({
  /** Places, counted from 0, at which a character that sounds or looks alike is no form of its own. */
  alike: z.string().regex(/^[0-3]+$/u),
  /** Of these, places at which no other character is either. */
  any: z.string().regex(/^[0-3]*$/u),
  phrases: list,
  source: z.string(),
})

export const setPhrasePack = packSchema.parse(packFile)

/** A set phrase of four characters. */
export interface SetPhrase {
  readonly phrase: string
  /** See the columns of the table. */
  readonly alike: string
  readonly any: string
  readonly source: string
}

const rows = deferTable(phraseTable, rowSchema)

/** Set phrases, each with the slips that are never a form of their own. */
export const setPhrases = once((): readonly SetPhrase[] =>
  rows().flatMap(({ phrases, ...row }) => phrases.map((phrase) => ({ phrase, ...row }))),
)

const variants = deferTable(variantTable, z.strictObject({ forms: list, source: z.string() }))
const known = once(() => new Set(variants().flatMap(({ forms }) => forms)))

/** Whether a form one slip away from a set phrase is in use all the same: 群芳荟萃. */
export function isVariant(form: string): boolean {
  return known().has(form)
}
