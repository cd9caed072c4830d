import { z } from 'zod'
import type { Levels } from './ngrams'

/** The first four bytes of a model file. */
export const MAGIC = 'GJSP'

/** `MAGIC` and the header's length. */
export const PREFIX = MAGIC.length + 4

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

/** Where the n-grams begin in a model, and how many there are of each order. */
export interface Layout {
  readonly header: ModelHeader
  readonly start: number
}

/** Reads what stands before the n-grams; `undefined` where that is no model's. */
export function readHeader(bytes: Uint8Array): Layout | undefined {
  if (bytes.length < PREFIX || textOf(bytes.subarray(0, MAGIC.length)) !== MAGIC) return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const start = PREFIX + view.getUint32(MAGIC.length, true)
  const header = parseHeader(bytes.subarray(PREFIX, start))
  return header && { header, start }
}

/**
 * Reads a model: `MAGIC`, the header's length (four bytes, an even number), the header as JSON, then, each for one order
 * after the other: symbols and numbers of continuations (two bytes each), costs and back-off weights (one byte each);
 * the longest order has neither continuations nor back-off. Numbers are little-endian, as in every browser's arrays,
 * which lie over these very bytes.
 */
export function readModel(model: Uint8Array): ModelReading {
  const layout = readHeader(model)
  if (!layout) return broken('not a model, or of another version')
  const { header, start } = layout
  const { sizes } = header
  const shorter = sizes.slice(0, -1)
  const size = 3 * sum(sizes) + 3 * sum(shorter)
  if (start % 2 === 1 || start + size !== model.length) return broken('the file is cut off')
  // Arrays of two bytes begin at an even place of their buffer.
  const bytes = model.byteOffset % 2 === 0 ? model : new Uint8Array(model)
  let at = bytes.byteOffset + start
  const advance = (length: number) => {
    at += length
    return at - length
  }
  const take = (length: number) => new Uint8Array(bytes.buffer, advance(length), length)
  const takeWide = (length: number) => new Uint16Array(bytes.buffer, advance(2 * length), length)
  const symbols = sizes.map(takeWide)
  const children = shorter.map((length) => startsOf(takeWide(length)))
  const costs = sizes.map(take)
  const backoffs = shorter.map(take)
  if (children.some((starts, order) => starts.at(-1) !== sizes[order + 1])) {
    return broken('the orders do not fit together')
  }
  const levels = symbols.map((own, order) => ({
    symbols: own,
    costs: costs[order],
    backoffs: backoffs[order] ?? NO_BACKOFFS,
    children: children[order] ?? NO_CHILDREN,
  }))
  return { ok: true, model: { header, levels: levels as unknown as Levels } }
}

const NO_BACKOFFS = new Uint8Array()
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

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

/** Running sums of how many continuations each n-gram has. */
function startsOf(counts: Uint16Array): Uint32Array {
  const starts = new Uint32Array(counts.length + 1)
  let total = 0
  for (let i = 0; i < counts.length; i++) {
    total += counts[i] as number
    starts[i + 1] = total
  }
  return starts
}
