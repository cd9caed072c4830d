import { SYMBOLS, type Tally } from './tally'

/** What the n-grams of one order say: how likely the last symbol is, and what its context leaves to shorter ones. */
export interface Estimates {
  readonly tally: Tally
  /** Interpolated probability of each n-gram's last symbol after the others. */
  readonly probabilities: Float64Array
  /** Sorted contexts (the n-grams without their last symbol) … */
  readonly contexts: Float64Array
  /** … and the share of each that goes to the next shorter context. */
  readonly leftOver: Float32Array
}

/** Modified Kneser–Ney discounts for n-grams that occur once, twice, and more often (Chen and Goodman 1999). */
function discounts({ counts }: Tally): readonly [number, number, number] {
  const seen = [0, 0, 0, 0, 0]
  for (const count of counts) if (count <= 4) seen[count] = (seen[count] as number) + 1
  const [, n1 = 1, n2 = 1, n3 = 1, n4 = 1] = seen
  const y = n1 / (n1 + 2 * n2)
  return [1 - (2 * y * n2) / n1, 2 - (3 * y * n3) / n2, 3 - (4 * y * n4) / n3]
}

/** The place of a key in sorted keys, or −1. */
export function place(keys: Float64Array, key: number): number {
  let low = 0
  let high = keys.length - 1
  while (low <= high) {
    const middle = (low + high) >>> 1
    const found = keys[middle] as number
    if (found === key) return middle
    if (found < key) low = middle + 1
    else high = middle - 1
  }
  return -1
}

/**
 * Interpolated modified Kneser–Ney over weighted counts: the discount of a kind is scaled by the mean weight of its
 * occurrences, so that weighing a source does not change how much is held back from it.
 * @param order how many symbols the n-grams have
 * @param shorter the estimates of the next shorter order; none for single symbols
 */
export function estimate(tally: Tally, order: number, shorter?: Estimates): Estimates {
  const { keys, counts, weights } = tally
  const [once, twice, more] = discounts(tally)
  const probabilities = new Float64Array(keys.length)
  const contexts = new Float64Array(order === 1 ? 1 : keys.length)
  const leftOver = new Float32Array(contexts.length)
  const suffix = SYMBOLS ** (order - 1)
  let context = -1
  for (let from = 0; from < keys.length; ) {
    const prefix = Math.floor((keys[from] as number) / SYMBOLS)
    const of = order === 1 ? 0 : prefix
    let to = from
    let total = 0
    let held = 0
    while (
      to < keys.length &&
      (order === 1 || Math.floor((keys[to] as number) / SYMBOLS) === prefix)
    ) {
      const count = counts[to] as number
      const weight = weights[to] as number
      const discount = ((count === 1 ? once : count === 2 ? twice : more) * weight) / count
      total += weight
      held += discount
      probabilities[to] = weight - discount
      to++
    }
    contexts[++context] = of
    leftOver[context] = held / total
    for (let i = from; i < to; i++) {
      const below = shorter ? lower(shorter, (keys[i] as number) % suffix) : 1 / SYMBOLS
      probabilities[i] = (probabilities[i] as number) / total + (held / total) * below
    }
    from = to
  }
  return {
    tally,
    probabilities,
    contexts: contexts.slice(0, context + 1),
    leftOver: leftOver.slice(0, context + 1),
  }
}

function lower({ tally, probabilities }: Estimates, key: number): number {
  const at = place(tally.keys, key)
  // Every shorter n-gram was counted from the longer ones, so it is there.
  return probabilities[at] as number
}
