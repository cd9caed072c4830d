/** Bytes that a seal takes at the end of a file. */
const SEAL = 4

/** 32-bit FNV's prime and start; steps of whole words, so that 15 MB take 15 ms. */
const PRIME = 0x01000193
const START = 0x811c9dc5

/** The bytes with a checksum after them: the build seals the model that it unpacks, for gzip's own is lost then. */
export function seal(bytes: Uint8Array): Uint8Array {
  const sealed = new Uint8Array(bytes.length + SEAL)
  sealed.set(bytes)
  const sum = checksum(sealed.subarray(0, bytes.length))
  new DataView(sealed.buffer).setUint32(bytes.length, sum, true)
  return sealed
}

/**
 * The bytes of a sealed file, which are not copied; `undefined` when they are not those that were sealed.
 * @param sealed begins at a whole word of its buffer
 */
export function unseal(sealed: Uint8Array): Uint8Array | undefined {
  const size = sealed.length - SEAL
  if (size < 0) return undefined
  const bytes = sealed.subarray(0, size)
  const kept = new DataView(sealed.buffer, sealed.byteOffset).getUint32(size, true)
  return checksum(bytes) === kept ? bytes : undefined
}

/** Every step can be undone, so a change within one word is always seen. The bytes begin at a whole word. */
function checksum(bytes: Uint8Array): number {
  const count = bytes.length >>> 2
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, count)
  let sum = START ^ bytes.length
  for (let i = 0; i < count; i++) sum = Math.imul(sum ^ (words[i] as number), PRIME)
  for (let i = 4 * count; i < bytes.length; i++) {
    sum = Math.imul(sum ^ (bytes[i] as number), PRIME)
  }
  return sum >>> 0
}
