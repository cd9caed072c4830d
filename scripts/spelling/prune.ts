import { type Estimates, place } from './smooth'
import { SYMBOLS } from './tally'

/** How many n-grams of each order to keep at most; the file's size follows from it. */
export interface Budget {
  readonly pairs: number
  readonly triples: number
  readonly quadruples: number
}

/** The kept n-grams of an order, as sorted places in its estimates. */
export type Kept = Uint32Array

/** Kinds seen less often than this are dropped: a stray typo in the texts must not become a word. */
const MIN_COUNT = 3

/**
 * Keeps the n-grams whose loss would cost the counted texts most (Seymore and Rosenfeld 1996), and what a kept one
 * begins and ends with, so that a run is never known where a part of it is not.
 * @param orders estimates of one to four symbols
 */
export function prune(
  [one, two, three, four]: readonly [Estimates, Estimates, Estimates, Estimates],
  budget: Budget,
): readonly [Kept, Kept, Kept] {
  const quadruples = best(four, three, 4, budget.quadruples, new Set())
  const triples = best(three, two, 3, budget.triples, parts(four, quadruples, three, 4))
  const pairs = best(two, one, 2, budget.pairs, parts(three, triples, two, 3))
  return [pairs, triples, quadruples]
}

/** The places, in the shorter order, of what the kept n-grams begin and end with. */
function parts(longer: Estimates, kept: Kept, shorter: Estimates, order: number): Set<number> {
  const places = new Set<number>()
  const suffix = SYMBOLS ** (order - 1)
  for (const at of kept) {
    const key = longer.tally.keys[at] as number
    places.add(place(shorter.tally.keys, Math.floor(key / SYMBOLS)))
    places.add(place(shorter.tally.keys, key % suffix))
  }
  return places
}

function best(
  own: Estimates,
  shorter: Estimates,
  order: number,
  budget: number,
  needed: ReadonlySet<number>,
): Kept {
  const { keys, counts, weights } = own.tally
  const suffix = SYMBOLS ** (order - 1)
  const second = SYMBOLS ** (order - 2)
  const losses = new Float32Array(keys.length).fill(-1)
  let context = 0
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as number
    // Two boundaries at the start tell no more than one.
    if (key < second) continue
    if (needed.has(i)) losses[i] = Number.POSITIVE_INFINITY
    else if ((counts[i] as number) >= MIN_COUNT) {
      const prefix = Math.floor(key / SYMBOLS)
      while ((own.contexts[context] as number) < prefix) context++
      const below = shorter.probabilities[place(shorter.tally.keys, key % suffix)] as number
      const backedOff = (own.leftOver[context] as number) * below
      losses[i] = (weights[i] as number) * Math.log((own.probabilities[i] as number) / backedOff)
    }
  }
  const sorted = losses.slice().sort()
  const limit = Math.max(sorted[Math.max(0, sorted.length - budget)] as number, Number.MIN_VALUE)
  return Uint32Array.from(indicesOf(losses, (loss) => loss >= limit))
}

function* indicesOf(values: Float32Array, isWanted: (value: number) => boolean): Generator<number> {
  for (let i = 0; i < values.length; i++) if (isWanted(values[i] as number)) yield i
}
