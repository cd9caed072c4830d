import * as z from 'zod/mini'
import { nameSchema, wordSchema } from './names'

/** Words that a title or a heading is known by. */
const wordsSchema = z.array(nameSchema).check(z.minLength(1), z.maxLength(20))

/** A document type of the user's own: known by words of its title, with the sections it must have. */
export const ownDocumentTypeSchema = z.strictObject({
  /** Unique among the user's types; the built-in types have other ids. */
  id: z.string().check(z.regex(/^own-[a-z0-9-]{1,40}$/u)),
  title: nameSchema,
  /** A title that holds one of them is of this type; own types are tried before the built-in ones. */
  titleWords: wordsSchema,
  required: z._default(
    z.array(z.strictObject({ title: nameSchema, words: wordsSchema })).check(z.maxLength(40)),
    [],
  ),
})
export type OwnDocumentType = Readonly<z.infer<typeof ownDocumentTypeSchema>>

/** What a user adds without code, besides word packs. `ownPackSchema.parse({})` is the empty pack. */
export const ownPackSchema = z.strictObject({
  /** Ways in which the user's templates leave a gap, matched literally. */
  placeholders: z._default(z.array(wordSchema).check(z.maxLength(200)), []),
  /** Names of the user's own unit and place: any other place name is then a leftover. */
  units: z._default(z.array(nameSchema.check(z.minLength(2))).check(z.maxLength(200)), []),
  documentTypes: z._default(z.array(ownDocumentTypeSchema).check(z.maxLength(200)), []),
})
export type OwnPack = Readonly<z.infer<typeof ownPackSchema>>
