import type { Alphabet } from '../../lib/spelling/alphabet'
import type { Levels } from '../../lib/spelling/ngrams'
import { alphabetOf, countFours } from './count'
import { buildLevels } from './levels'
import { type Budget, prune } from './prune'
import { estimate } from './smooth'
import type { Source } from './sources'
import { continuations, merge, type Tally } from './tally'

/** Stretches of text to count, and how much they weigh. */
export interface Counted {
  readonly source: Source
  readonly stretches: readonly string[]
}

/** As many n-grams as fit eight megabytes. */
const BUDGET: Budget = { pairs: 700_000, triples: 1_350_000, quadruples: 1_450_000 }

/** Counts texts and makes a pruned model of them. About a minute and 6 GB for 60 million characters. */
export function countModel(texts: readonly Counted[]): { alphabet: Alphabet; levels: Levels } {
  const alphabet = alphabetOf(texts.map(({ stretches }) => stretches))
  let fours: Tally | undefined
  for (const { source, stretches } of texts) {
    const own = countFours(alphabet, stretches, source.weight)
    fours = fours ? merge(fours, own) : own
  }
  if (!fours) throw new Error('there is nothing to count')
  const threes = continuations(fours, 4)
  const twos = continuations(threes, 3)
  const one = estimate(continuations(twos, 2), 1)
  const two = estimate(twos, 2, one)
  const three = estimate(threes, 3, two)
  const four = estimate(fours, 4, three)
  const kept = prune([one, two, three, four], BUDGET)
  return { alphabet, levels: buildLevels([one, two, three, four], kept, alphabet.size) }
}
