import { z } from 'zod'
import { anyOf } from '../../text/any-of'
import { packSchema } from '../pack'
import packFile from './pack.json'
import sectionsFile from './sections.json'
import typesFile from './types.json'

const pattern = z.string().transform((source) => new RegExp(source, 'u'))

const sectionSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  /** Fits the words of a heading that announces the section. */
  pattern,
  /** Fits running text that stands for a section without a heading. */
  prose: pattern.optional(),
})

/** A part that a kind of document has, known by the words of its heading. */
export type Section = Readonly<z.infer<typeof sectionSchema>>

const documentTypeSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  titlePattern: pattern,
  /** Ids of sections in their usual order; in an inner list any one will do. */
  required: z.array(z.array(z.string()).min(1)),
  /** Sections that such a document had better have. */
  advisable: z.array(z.array(z.string()).min(1)).default([]),
  /** What its last lines must say. */
  closing: z.strictObject({ title: z.string(), pattern }).optional(),
  source: z.string(),
})

/** A kind of document (文种). */
export type DocumentType = Readonly<z.infer<typeof documentTypeSchema>>

export const documentTypePack = packSchema.parse(packFile)

export const sections: readonly Section[] = z.array(sectionSchema).parse(sectionsFile)

/** In the order in which they are tried on a title: the narrower before the wider. */
export const documentTypes: readonly DocumentType[] = z.array(documentTypeSchema).parse(typesFile)

/** The section with an id. Throws for an unknown one: a fault of the pack, caught by its test. */
export function sectionById(id: string): Section {
  const section = sections.find((candidate) => candidate.id === id)
  if (!section) throw new Error(`no section “${id}” in pack ${documentTypePack.id}`)
  return section
}

/** The document type with an id, or `undefined`. */
export function documentTypeById(id: string | undefined): DocumentType | undefined {
  return documentTypes.find((candidate) => candidate.id === id)
}

const isAnySection = anyOf(sections.map((section) => section.pattern))

/** Ids of the sections that a heading's words announce; a heading may announce two (存在问题及下一步打算). */
export function rolesOf(words: string): string[] {
  if (!isAnySection(words)) return []
  return sections.filter((section) => section.pattern.test(words)).map((section) => section.id)
}
