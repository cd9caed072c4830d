import { type Unzipped, unzipSync, type Zippable, zipSync } from 'fflate'
import { FileError } from '../file-fault'
import { MAX_ENTRIES, MAX_PART, MAX_UNPACKED } from '../limits'

/** The parts of a package by their names, unpacked. */
export type Parts = Readonly<Record<string, Uint8Array>>

/** What is packed already, and would be packed in vain. */
const PACKED = /\.(?:png|jpe?g|gif|wmf\.gz|emz|wmz|mp[34]|m4[av]|zip|docx|xlsx|pptx)$/iu

/**
 * Unpacks a ZIP. Throws `FileError`: `bomb` before anything is unpacked that would be too large; `encrypted` for
 * entries with a password; `broken` for what is no ZIP.
 */
export function unpack(bytes: Uint8Array): Parts {
  let entries = 0
  let total = 0
  const check = ({ originalSize }: { originalSize: number }) => {
    entries += 1
    total += originalSize
    if (entries > MAX_ENTRIES || originalSize > MAX_PART || total > MAX_UNPACKED) {
      throw new FileError('bomb')
    }
    return true
  }
  if (hasPassword(bytes)) throw new FileError('encrypted')
  try {
    // The sizes are the container's own claims, but nothing is unpacked beyond them.
    return unzipSync(bytes, { filter: check }) satisfies Unzipped
  } catch (error) {
    throw error instanceof FileError ? error : new FileError('broken')
  }
}

/** Packs parts in the order given. */
export function pack(parts: Parts): Uint8Array {
  const entries: Zippable = {}
  for (const [name, bytes] of Object.entries(parts)) {
    entries[name] = [bytes, { level: PACKED.test(name) ? 0 : 6 }]
  }
  // The time of Word's own files: a copy tells nothing of when and where it was made.
  return zipSync(entries, { mtime: new Date(1980, 0, 1) })
}

/** The first bit of the flags of a ZIP's first entry. */
function hasPassword(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && ((bytes[6] ?? 0) & 1) === 1
}
