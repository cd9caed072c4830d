/** Symbols have 13 bits, so that four of them fit a double exactly. */
export const SYMBOL_BITS = 13
export const SYMBOLS = 2 ** SYMBOL_BITS

/** Sorted n-grams with how often each occurs and how much that weighs. The first symbol is the most significant. */
export interface Tally {
  readonly keys: Float64Array
  readonly counts: Uint32Array
  readonly weights: Float32Array
}

/** Counts sorted occurrences that all weigh the same. Sorts `occurrences` in place. */
export function tally(occurrences: Float64Array, weight: number): Tally {
  occurrences.sort()
  let unique = 0
  for (let i = 0; i < occurrences.length; i++) {
    if (i === 0 || occurrences[i] !== occurrences[i - 1]) unique++
  }
  const keys = new Float64Array(unique)
  const counts = new Uint32Array(unique)
  const weights = new Float32Array(unique)
  let at = -1
  for (let i = 0; i < occurrences.length; i++) {
    if (i === 0 || occurrences[i] !== occurrences[i - 1]) keys[++at] = occurrences[i] as number
    counts[at] = (counts[at] as number) + 1
    weights[at] = (weights[at] as number) + weight
  }
  return { keys, counts, weights }
}

/** Adds two tallies up. */
export function merge(a: Tally, b: Tally): Tally {
  const keys = new Float64Array(a.keys.length + b.keys.length)
  const counts = new Uint32Array(keys.length)
  const weights = new Float32Array(keys.length)
  let i = 0
  let j = 0
  let n = 0
  while (i < a.keys.length || j < b.keys.length) {
    const left = a.keys[i] ?? Number.POSITIVE_INFINITY
    const right = b.keys[j] ?? Number.POSITIVE_INFINITY
    keys[n] = Math.min(left, right)
    if (left <= right) {
      counts[n] = (counts[n] as number) + (a.counts[i] as number)
      weights[n] = (weights[n] as number) + (a.weights[i++] as number)
    }
    if (right <= left) {
      counts[n] = (counts[n] as number) + (b.counts[j] as number)
      weights[n] = (weights[n] as number) + (b.weights[j++] as number)
    }
    n++
  }
  return { keys: keys.slice(0, n), counts: counts.slice(0, n), weights: weights.slice(0, n) }
}

/** Weights of single occurrences, in steps that fit beside a key of three symbols in a double. */
const WEIGHT_STEP = 0.2
const WEIGHT_STEPS = 64

/**
 * The n-grams one symbol shorter, each counted once for every different symbol before it (Kneser–Ney's
 * continuation counts); a kind weighs as much as one of its occurrences does on average.
 * @param order how many symbols the given n-grams have
 */
export function continuations({ keys, counts, weights }: Tally, order: number): Tally {
  const suffix = SYMBOLS ** (order - 1)
  const kinds = new Float64Array(keys.length)
  for (let i = 0; i < keys.length; i++) {
    const average = (weights[i] as number) / (counts[i] as number)
    const step = Math.min(WEIGHT_STEPS - 1, Math.round(average / WEIGHT_STEP))
    kinds[i] = ((keys[i] as number) % suffix) * WEIGHT_STEPS + step
  }
  kinds.sort()
  const shorter = new Float64Array(kinds.length)
  const shorterCounts = new Uint32Array(kinds.length)
  const shorterWeights = new Float32Array(kinds.length)
  let at = -1
  for (const kind of kinds) {
    const step = kind % WEIGHT_STEPS
    const key = (kind - step) / WEIGHT_STEPS
    if (at < 0 || shorter[at] !== key) shorter[++at] = key
    shorterCounts[at] = (shorterCounts[at] as number) + 1
    shorterWeights[at] = (shorterWeights[at] as number) + Math.max(step, 1) * WEIGHT_STEP
  }
  const n = at + 1
  return {
    keys: shorter.slice(0, n),
    counts: shorterCounts.slice(0, n),
    weights: shorterWeights.slice(0, n),
  }
}
