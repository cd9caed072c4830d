import { decodeText } from './decode-text'
import { readDocx } from './docx/read-docx'
import { FileError, type FileFault } from './file-fault'
import { type FileKind, kindOf } from './file-kind'
import { MAX_FILE } from './limits'

/** What came of reading a file. `text` has `\n` as its only line end. */
export type FileReading =
  | { readonly ok: true; readonly kind: FileKind; readonly text: string }
  | { readonly ok: false; readonly fault: FileFault }

/**
 * Reads the text of a `.docx`, `.txt` or `.md`. Never throws: whatever is wrong with a file is named by one fault.
 * @param name decides only between plain text and Markdown; the rest shows by the bytes
 */
export function readFile(name: string, bytes: Uint8Array): FileReading {
  try {
    if (bytes.length > MAX_FILE) throw new FileError('too-large')
    const kind = kindOf(name, bytes)
    return { ok: true, kind, text: kind === 'docx' ? readDocx(bytes).text : decodeText(bytes) }
  } catch (error) {
    return { ok: false, fault: faultOf(error) }
  }
}

/** What is no fault of ours is one of the file: XML nested so deep that no program can follow it, for one. */
export function faultOf(error: unknown): FileFault {
  return error instanceof FileError ? error.fault : 'broken'
}
