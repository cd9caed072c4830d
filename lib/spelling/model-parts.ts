/** The files of the model in the extension: two are read at once in half the time of one. */
export const MODEL_PARTS = ['spelling-1.bin', 'spelling-2.bin'] as const

/** Halves the bytes of a model, for `MODEL_PARTS`. */
export function splitModel(bytes: Uint8Array): readonly [Uint8Array, Uint8Array] {
  const middle = bytes.length >>> 1
  return [bytes.subarray(0, middle), bytes.subarray(middle)]
}

/** Puts the halves together again. */
export function joinModel(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((size, part) => size + part.length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}
