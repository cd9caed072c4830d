import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Level } from '../../lib/spelling/ngrams'
import { PairBits } from '../../lib/spelling/pair-bits'

const SIZE = 70
const SYMBOLS = Array.from({ length: SIZE }, (_, symbol) => symbol)
const symbol = fc.nat(SIZE - 1)

test('a pair is known, asked from either side, exactly when it was put in', () => {
  const pairs = fc.uniqueArray(fc.tuple(symbol, symbol), { selector: String, maxLength: 400 })
  fc.assert(
    fc.property(pairs, (put) => {
      const bits = new PairBits(...levelsOf(put))
      const all = SYMBOLS.flatMap((one) => SYMBOLS.map((two) => [one, two] as const))
      const known = put.map(String).sort()
      const followed = all.filter(([one, two]) => bits.follows(one, two))
      const preceded = all.filter(([one, two]) => bits.precedes(one, two))
      expect(followed.map(String).sort()).toEqual(known)
      expect(preceded.map(String).sort()).toEqual(known)
    }),
    { numRuns: 20 },
  )
})

/** The first two orders of a model that has these pairs and no costs. */
function levelsOf(pairs: readonly (readonly [number, number])[]): [Level, Level] {
  const sorted = pairs.toSorted(([a, b], [c, d]) => a - c || b - d)
  const children = Uint32Array.from(
    { length: SIZE + 1 },
    (_, symbol) => sorted.filter(([first]) => first < symbol).length,
  )
  const none = new Uint8Array()
  return [
    { symbols: new Uint16Array(SIZE), costs: none, backoffs: none, children },
    {
      symbols: Uint16Array.from(sorted, ([, second]) => second),
      costs: none,
      backoffs: none,
      children: new Uint32Array(),
    },
  ]
}
