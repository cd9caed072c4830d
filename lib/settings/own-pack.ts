import { z } from 'zod'
import { nameSchema, wordSchema } from './names'

/** A document type of the user's own: known by words of its title, with the sections it must have. */
export const ownDocumentTypeSchema = z.strictObject({
  /** Unique among the user's types; the built-in types have other ids. */
  id: z.string().regex(/^own-[a-z0-9-]{1,40}$/u),
  title: nameSchema,
  /** A title that holds one of them is of this type; own types are tried before the built-in ones. */
  titleWords: z.array(nameSchema).min(1).max(20),
  required: z
    .array(z.strictObject({ title: nameSchema, words: z.array(nameSchema).min(1).max(20) }))
    .max(40)
    .default([]),
})
export type OwnDocumentType = Readonly<z.infer<typeof ownDocumentTypeSchema>>

/** What a user adds without code, besides word packs. `ownPackSchema.parse({})` is the empty pack. */
export const ownPackSchema = z.strictObject({
  /** Ways in which the user's templates leave a gap, matched literally. */
  placeholders: z.array(wordSchema).max(200).default([]),
  /** Names of the user's own unit and place: any other place name is then a leftover. */
  units: z.array(nameSchema.min(2)).max(200).default([]),
  documentTypes: z.array(ownDocumentTypeSchema).max(200).default([]),
})
export type OwnPack = Readonly<z.infer<typeof ownPackSchema>>
