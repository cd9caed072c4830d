import { z } from 'zod'
import type { Level, Levels } from './ngrams'

/** The first four bytes of a model file. */
export const MAGIC = 'GJSP'

/** Thousands of strings by character: zod's own record takes 15 ms for them where nothing is compiled yet. */
const stringsByKey = z.custom<Readonly<Record<string, string>>>(
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((one) => typeof one === 'string'),
)

/** What stands before the n-grams in a model file. */
export const modelHeaderSchema = z.strictObject({
  version: z.literal(1),
  /** Marks and Han characters in the order of their codes. */
  alphabet: z.string().min(1),
  /** Characters by syllable with its tone as a digit. */
  syllables: stringsByKey,
  /** Characters that look like another, the most alike first. */
  shapes: stringsByKey,
  /** How many n-grams of each order follow. */
  sizes: z.tuple([z.int(), z.int(), z.int(), z.int()]),
  /** What the classifier learnt: the weight of each feature, by name. */
  weights: z.record(z.string(), z.number()),
})

export type ModelHeader = z.infer<typeof modelHeaderSchema>

export interface Model {
  readonly header: ModelHeader
  readonly levels: Levels
}

/** A model, or why the bytes are none. */
export type ModelReading =
  | { readonly ok: true; readonly model: Model }
  | { readonly ok: false; readonly reason: string }

/**
 * Reads an unpacked model file: `MAGIC`, the header's length (four bytes, little-endian), the header as JSON, then for
 * each order its symbols (low bytes, high bytes), costs, and for all but the longest order back-off weights and numbers
 * of continuations (low, high).
 */
export function readModel(bytes: Uint8Array): ModelReading {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 8 || textOf(bytes.subarray(0, 4)) !== MAGIC) return broken('not a model file')
  const start = 8 + view.getUint32(4, true)
  const header = parseHeader(bytes.subarray(8, start))
  if (!header) return broken('the header cannot be read')
  const sizes = header.sizes
  if (start + sizes.reduce((sum, size, i) => sum + size * planesOf(i), 0) !== bytes.length) {
    return broken('the file is cut off')
  }
  let at = start
  const take = (size: number) => {
    at += size
    return bytes.subarray(at - size, at)
  }
  const levels = sizes.map((size, i): Level => {
    const symbols = join(take(size), take(size))
    const costs = take(size)
    if (i === sizes.length - 1) return { symbols, costs, backoffs: EMPTY, children: NO_CHILDREN }
    const backoffs = take(size)
    return { symbols, costs, backoffs, children: startsOf(take(size), take(size)) }
  })
  const isWhole = levels.every(({ children }, i) => i === 3 || children.at(-1) === sizes[i + 1])
  if (!isWhole) return broken('the orders do not fit together')
  return { ok: true, model: { header, levels: levels as unknown as Levels } }
}

/** Bytes per n-gram of an order, by its place. */
function planesOf(order: number): number {
  return order === 3 ? 3 : 6
}

const EMPTY = new Uint8Array()
const NO_CHILDREN = new Uint32Array()

function broken(reason: string): ModelReading {
  return { ok: false, reason }
}

function parseHeader(bytes: Uint8Array): ModelHeader | undefined {
  try {
    return modelHeaderSchema.safeParse(JSON.parse(textOf(bytes))).data
  } catch {
    return undefined
  }
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}

function join(low: Uint8Array, high: Uint8Array): Uint16Array {
  const result = new Uint16Array(low.length)
  for (let i = 0; i < low.length; i++) result[i] = (low[i] as number) | ((high[i] as number) << 8)
  return result
}

/** Running sums of how many continuations each n-gram has. */
function startsOf(low: Uint8Array, high: Uint8Array): Uint32Array {
  const starts = new Uint32Array(low.length + 1)
  let sum = 0
  for (let i = 0; i < low.length; i++) {
    sum += (low[i] as number) | ((high[i] as number) << 8)
    starts[i + 1] = sum
  }
  return starts
}
