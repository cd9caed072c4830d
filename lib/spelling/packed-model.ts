import { MAGIC, PREFIX, readHeader } from './model-file'
import { joinModel } from './model-parts'

/**
 * Lays the model of the repository out for `readModel`. There it is kept small: gzipped, order by order, and with the
 * low bytes of a number apart from the high ones. A worker would spend 170 ms on that each time it wakes, so the build
 * does it.
 * @param planes the unzipped file: behind the header, for each order, symbols (all their low bytes, then the high ones),
 *   costs and, but for the longest order, back-off weights and numbers of continuations (low, high)
 * @returns the bytes for `readModel`; throws when the file is none of a model
 */
export function layOutModel(planes: Uint8Array): Uint8Array {
  const layout = readHeader(planes)
  if (!layout) throw new Error('no model was packed')
  let at = layout.start
  const take = (size: number) => {
    at += size
    return planes.subarray(at - size, at)
  }
  const takeWide = (size: number) => join(take(size), take(size))
  const { sizes } = layout.header
  const orders = sizes.map((size, order) => {
    const [symbols, costs] = [takeWide(size), take(size)]
    if (order === sizes.length - 1) return { symbols, costs, backoffs: NOTHING, counts: NOTHING }
    return { symbols, costs, backoffs: take(size), counts: takeWide(size) }
  })
  return joinModel([
    prefixOf(planes.subarray(PREFIX, layout.start)),
    ...orders.map(({ symbols }) => symbols),
    ...orders.map(({ counts }) => counts),
    ...orders.map(({ costs }) => costs),
    ...orders.map(({ backoffs }) => backoffs),
  ])
}

const NOTHING = new Uint8Array()

/** The header with what precedes it, at an even length: JSON may end in a space. */
function prefixOf(header: Uint8Array): Uint8Array {
  const even = header.length + (header.length % 2)
  const prefix = new Uint8Array(PREFIX + even).fill(' '.charCodeAt(0))
  prefix.set(new TextEncoder().encode(MAGIC))
  new DataView(prefix.buffer).setUint32(MAGIC.length, even, true)
  prefix.set(header, PREFIX)
  return prefix
}

function join(low: Uint8Array, high: Uint8Array): Uint8Array {
  const both = new Uint8Array(2 * low.length)
  for (let i = 0; i < low.length; i++) {
    both[2 * i] = low[i] as number
    both[2 * i + 1] = high[i] as number
  }
  return both
}
