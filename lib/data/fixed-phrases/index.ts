import { z } from 'zod'
import { packSchema } from '../pack'
import { deferReplacements } from '../replacements'
import { readTable } from '../tsv'
import coreTable from './core.tsv?raw'
import corePhraseTable from './core-phrases.tsv?raw'
import memberTable from './members.tsv?raw'
import nameTable from './names.tsv?raw'
import orgTable from './orgs.tsv?raw'
import packFile from './pack.json'
import phraseTable from './phrases.tsv?raw'
import quoteTable from './quotes.tsv?raw'
import verbTable from './verbs.tsv?raw'
import wholeListTable from './whole-lists.tsv?raw'

const phraseSchema = z.strictObject({
  phrase: z.string().min(4),
  name: z.string().min(1),
  source: z.string(),
})
const corePhraseSchema = z.strictObject({ phrase: z.string().min(4), source: z.string() })
const quoteSchema = z.strictObject({ phrase: z.string().min(2), source: z.string() })
const verbSchema = z.strictObject({
  phrase: z.string().min(1),
  /** The verb that the phrase is used with. */
  verb: z.string().min(1),
  wrong: z.string().transform((cell) => cell.split('|')),
  source: z.string(),
})
const wholeListSchema = z.strictObject({
  name: z.string().min(1),
  members: z.string().transform((cell) => cell.split('、')),
  source: z.string(),
})
const memberSchema = wholeListSchema.extend({
  /** With fewer members in sight it is another list, or only a part is meant. */
  least: z.coerce.number().int().min(2),
  source: z.string(),
})

export const fixedPhrasePack = packSchema.parse(packFile)

/** Expressions that are quoted word for word in official documents, as they should stand. */
export const fixedPhrases = readTable(phraseTable, phraseSchema)

/** Expressions in which no slip at all may pass. */
export const corePhrases = readTable(corePhraseTable, corePhraseSchema)

/** Wrong forms of core expressions and of names of national leaders. */
export const coreSlips = deferReplacements(coreTable, fixedPhrasePack)

/** Wrong forms of other fixed expressions. */
export const nameSlips = deferReplacements(nameTable, fixedPhrasePack)

/** Short forms of organs that leave one out. */
export const orgSlips = deferReplacements(orgTable, fixedPhrasePack)

/** Fixed phrases with the verb that belongs to them, and verbs that do not. */
export const phraseVerbs = readTable(verbTable, verbSchema)

/** Expressions that stand for a list, with its members in order. */
export const memberLists = readTable(memberTable, memberSchema)

/** As `memberLists`, but parts of them, or other orders, are in use as well: known by all members but one. */
export const wholeLists = readTable(wholeListTable, wholeListSchema)

/** Expressions that are written in quotation marks. */
export const quotedPhrases = readTable(quoteTable, quoteSchema)
