import { z } from 'zod'
import { packSchema } from '../pack'
import { deferReplacements } from '../replacements'
import { readTable } from '../tsv'
import colloquialTable from './colloquial.tsv?raw'
import everydayTable from './everyday.tsv?raw'
import hedgeTable from './hedges.tsv?raw'
import missingTable from './missing-words.tsv?raw'
import packFile from './pack.json'
import tautologyTable from './tautologies.tsv?raw'

const hedgeSchema = z.strictObject({ word: z.string().min(2), source: z.string() })

export const wordingPack = packSchema.parse(packFile)

/** Phrases that say a thing twice, with what is enough. */
export const tautologies = deferReplacements(tautologyTable, wordingPack)

/** Phrases out of which a word has dropped, or in which two changed places. */
export const missingWords = deferReplacements(missingTable, wordingPack)

/** Words of talk and slang, with what one writes; nothing where the sentence has to be put otherwise. */
export const colloquialisms = deferReplacements(colloquialTable, wordingPack)

/** Everyday words that speeches and reports also use, with what stricter readers would write. */
export const everydayWords = deferReplacements(everydayTable, wordingPack)

/** Words that put off: by when, and how much, stays open. */
export const hedges = readTable(hedgeTable, hedgeSchema)
