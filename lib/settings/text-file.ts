import type { FileFault } from './settings-file'

/** In bytes; settings with every list full stay well below it. */
export const MAX_FILE = 5_000_000

export type ReadTextFile =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly fault: FileFault }

/**
 * The text of a file that the user picked: UTF-8, UTF-16 with its mark, or else GB 18030, which Excel writes CSV in.
 * A file over the limit is refused before it is read. Never rejects.
 */
export async function readTextFile(file: Blob): Promise<ReadTextFile> {
  if (file.size > MAX_FILE) return { ok: false, fault: { kind: 'too-large' } }
  try {
    const bytes = new Uint8Array(await file.arrayBuffer())
    if (bytes[0] === 0x50 && bytes[1] === 0x4b) return { ok: false, fault: { kind: 'workbook' } }
    return { ok: true, text: decode(bytes) }
  } catch {
    return { ok: false, fault: { kind: 'not-text' } }
  }
}

/** Throws for what is no text in any of the encodings. */
function decode(bytes: Uint8Array): string {
  const isWide = bytes[0] === 0xff && bytes[1] === 0xfe
  const encodings = isWide ? ['utf-16le'] : ['utf-8', 'gb18030']
  for (const encoding of encodings) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
      if (!text.includes('\0')) return text
    } catch {
      // The next encoding, or none.
    }
  }
  throw new Error('no text')
}
