import { BACKOFF_BIAS, COST_SCALE, type Level, type Levels } from '../../lib/spelling/ngrams'
import type { Kept } from './prune'
import { type Estimates, place } from './smooth'
import { SYMBOLS } from './tally'

const MAX_BYTE = 255

/**
 * Lays the kept n-grams out as the levels of a model and works out what each context leaves to the shorter ones.
 * @param alphabetSize how many symbols there are; a symbol that never occurs gets the highest cost
 */
export function buildLevels(
  estimates: readonly [Estimates, Estimates, Estimates, Estimates],
  kept: readonly [Kept, Kept, Kept],
  alphabetSize: number,
): Levels {
  const [one, two, three, four] = estimates
  const unigrams = new Float64Array(alphabetSize)
  one.tally.keys.forEach((key, i) => {
    unigrams[key] = one.probabilities[i] as number
  })
  const orders: Order[] = [
    { keys: Float64Array.from(unigrams.keys()), chances: unigrams },
    ...[two, three, four].map((estimate, i) => orderOf(estimate, kept[i] as Kept)),
  ]
  const backoffs = [1, 2, 3].map((order) => backoffsOf(orders, order))
  return orders.map((order, i) => levelOf(order, orders[i + 1], backoffs[i])) as unknown as Levels

  function backoffsOf(all: readonly Order[], order: number): Float64Array {
    const contexts = (all[order - 1] as Order).keys
    const { keys, chances } = all[order] as Order
    const result = new Float64Array(contexts.length).fill(1)
    let at = 0
    for (let context = 0; context < contexts.length; context++) {
      let own = 0
      let below = 0
      const prefix = contexts[context] as number
      while (at < keys.length && Math.floor((keys[at] as number) / SYMBOLS) === prefix) {
        own += chances[at] as number
        below += backedOff(all, (keys[at] as number) % SYMBOLS ** order, order)
        at++
      }
      if (own > 0) result[context] = Math.max(1e-6, 1 - own) / Math.max(1e-6, 1 - below)
    }
    if (order < 3) known[order] = { contexts, backoffs: result }
    return result
  }
}

interface Order {
  readonly keys: Float64Array
  readonly chances: Float64Array
}

/** Back-off weights worked out so far, by the length of their contexts. */
const known: { contexts: Float64Array; backoffs: Float64Array }[] = []

/** The chance of an n-gram's last symbol in the pruned model. */
function backedOff(orders: readonly Order[], key: number, order: number): number {
  const { keys, chances } = orders[order - 1] as Order
  const at = place(keys, key)
  if (at >= 0 || order === 1) return chances[at] as number
  const prefix = Math.floor(key / SYMBOLS)
  const context = place((known[order - 1] as (typeof known)[number]).contexts, prefix)
  const weight =
    context < 0 ? 1 : ((known[order - 1] as (typeof known)[number]).backoffs[context] as number)
  return weight * backedOff(orders, key % SYMBOLS ** (order - 1), order - 1)
}

function orderOf({ tally, probabilities }: Estimates, kept: Kept): Order {
  return {
    keys: Float64Array.from(kept, (at) => tally.keys[at] as number),
    chances: Float64Array.from(kept, (at) => probabilities[at] as number),
  }
}

function levelOf(
  order: Order,
  longer: Order | undefined,
  backoffs: Float64Array | undefined,
): Level {
  const children = new Uint32Array(longer ? order.keys.length + 1 : 0)
  if (longer) {
    let at = 0
    order.keys.forEach((key, i) => {
      children[i] = at
      while (at < longer.keys.length && Math.floor((longer.keys[at] as number) / SYMBOLS) === key)
        at++
    })
    children[order.keys.length] = at
    if (at !== longer.keys.length) throw new Error('an n-gram is kept whose beginning is not')
  }
  return {
    symbols: Uint16Array.from(order.keys, (key) => key % SYMBOLS),
    costs: Uint8Array.from(order.chances, (chance) =>
      Math.min(MAX_BYTE, Math.round(-Math.log(chance || Number.MIN_VALUE) * COST_SCALE)),
    ),
    backoffs: Uint8Array.from(backoffs ?? [], (weight) =>
      Math.min(MAX_BYTE, Math.max(0, Math.round(-Math.log(weight) * COST_SCALE) + BACKOFF_BIAS)),
    ),
    children,
  }
}
