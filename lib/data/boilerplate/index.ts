import { z } from 'zod'
import { packSchema } from '../pack'
import { readTable } from '../tsv'
import signalTable from './ad-signals.tsv?raw'
import aiTable from './ai.tsv?raw'
import lineTable from './lines.tsv?raw'
import packFile from './pack.json'

const pattern = z.string().transform((source) => new RegExp(source, 'u'))
const rowSchema = z.strictObject({ id: z.string(), pattern, source: z.string() })
/** Words of which a fitting line holds one. */
const signs = z.string().transform((cell) => cell.split('|').filter((sign) => sign !== ''))
/** No signs where the pattern tells at the front of a line. */
const lineSchema = rowSchema.extend({ signs })
const signalSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  signs,
  pattern,
  source: z.string(),
})

export const boilerplatePack = packSchema.parse(packFile)

/** What material sites add to a line. A group `title` is what should stay of it; a group `added`, at its end, what goes. */
export const boilerplate = readTable(lineTable, lineSchema)

/** Signs of an advert; one alone occurs in honest prose. */
export const adSignals = readTable(signalTable, signalSchema)

/** What a text generator says before and after the text that was asked for. */
export const generatorTalk = readTable(aiTable, rowSchema)
