import { z } from 'zod'
import { once } from '../../core/once'
import { deferTable } from '../tsv'
import neighbourTable from './neighbours.tsv?raw'
import pairTable from './pairs.tsv?raw'

/** `4深入|扎实|-2不断`: a figure holds as far as the next one. Read when asked for: a draft has few of the words. */
const cell = z.string().transform((text) =>
  once(() => {
    const figures = new Map<string, string>()
    let last = ''
    for (const [, figure, word = ''] of text.matchAll(/(-?\d[\d:]*)?([^|\d-][^|]*)/gu)) {
      last = figure ?? last
      figures.set(word, last)
    }
    return figures
  }),
)
const weights = cell.transform((figures) =>
  once(() => new Map(Array.from(figures(), ([word, figure]) => [word, Number(figure)] as const))),
)

const neighbourSchema = z.strictObject({
  word: z.string().min(2),
  /** Twice the natural logarithm of how much likelier a neighbour is beside this word than beside any of the table. */
  before: weights,
  after: weights,
  source: z.string(),
})
export type Neighbours = Readonly<z.infer<typeof neighbourSchema>>

const pairSchema = z.strictObject({
  right: z.string().min(2),
  /** By synonym the evidence at which it is surely spun, and at which likely (`12:8`), in units of the weights. */
  wrong: cell,
  source: z.string(),
})

/** What official prose has beside the words that are spun, and beside those they are spun into. */
export const spunNeighbours = deferTable(neighbourTable, neighbourSchema)
/** The synonyms that a spinning tool puts for a word. */
export const spunPairs = deferTable(pairTable, pairSchema)

/** An original of a spun word, with the evidence that is asked for. */
export interface SpunPair {
  readonly right: string
  readonly sure: number
  readonly likely: number
}

const neighbours = once(() => new Map(spunNeighbours().map((row) => [row.word, row])))

/** What has been counted beside a word, or `undefined` for one that official prose hardly has. */
export function neighboursOf(word: string): Neighbours | undefined {
  return neighbours().get(word)
}

/** The originals of every word that may have been put for another. */
export const originals: () => ReadonlyMap<string, readonly SpunPair[]> = once(() => {
  const byForm = new Map<string, SpunPair[]>()
  for (const { right, wrong } of spunPairs()) {
    for (const [word, figure] of wrong()) {
      const [sure = 0, likely = 0] = figure.split(':').map(Number)
      const pairs = byForm.get(word)
      if (pairs) pairs.push({ right, sure, likely })
      else byForm.set(word, [{ right, sure, likely }])
    }
  }
  return byForm
})
