import { MAGIC, type ModelHeader } from '../../lib/spelling/model-file'
import type { Levels } from '../../lib/spelling/ngrams'

/** The bytes of a model to be gzipped; `layOutModel` says how they lie. */
export function writeModel(header: Omit<ModelHeader, 'sizes'>, levels: Levels): Buffer {
  const sizes = levels.map(({ symbols }) => symbols.length)
  const json = Buffer.from(JSON.stringify({ ...header, sizes }))
  const length = Buffer.alloc(4)
  length.writeUInt32LE(json.length)
  const planes = levels.flatMap(({ symbols, costs, backoffs, children }, order) => {
    const own = [...split(symbols), costs]
    if (order === levels.length - 1) return own
    const counts = Uint16Array.from(
      symbols,
      (_, i) => (children[i + 1] as number) - (children[i] as number),
    )
    return [...own, backoffs, ...split(counts)]
  })
  return Buffer.concat([Buffer.from(MAGIC), length, json, ...planes])
}

/** Low and high bytes apart: they compress better. */
function split(values: Uint16Array): [Uint8Array, Uint8Array] {
  return [Uint8Array.from(values, (v) => v & 0xff), Uint8Array.from(values, (v) => v >> 8)]
}
