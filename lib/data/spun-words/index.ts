import { packSchema } from '../pack'
import { deferReplacements } from '../replacements'
import packFile from './pack.json'
import wordTable from './words.tsv?raw'

export const spunWordPack = packSchema.parse(packFile)

/** Collocations in which material sites put a near-synonym, with what stood there. */
export const spunWords = deferReplacements(wordTable, spunWordPack)
