import { FileError } from './file-fault'

export type FileKind = 'docx' | 'txt' | 'md'

const CONTAINER = [0x50, 0x4b]
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

/**
 * What a file is, by its first bytes rather than by its name. Throws `FileError` for what is not read: documents of
 * the binary kind, those with a password (which Word puts into a container of that kind), PDF and RTF.
 */
export function kindOf(name: string, bytes: Uint8Array): FileKind {
  if (startsWith(bytes, CONTAINER)) return 'docx'
  if (startsWith(bytes, COMPOUND)) {
    throw new FileError(holdsName(bytes, 'EncryptedPackage') ? 'encrypted' : 'old-format')
  }
  if (startsWith(bytes, codesOf('%PDF-')) || startsWith(bytes, codesOf('{\\rtf'))) {
    throw new FileError('unsupported')
  }
  const extension = /\.([^./\\]+)$/u.exec(name)?.[1]?.toLowerCase()
  if (extension === 'docx' || extension === 'docm') throw new FileError('not-docx')
  if (extension === 'doc' || extension === 'wps') throw new FileError('unsupported')
  return extension === 'md' || extension === 'markdown' ? 'md' : 'txt'
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte)
}

function codesOf(text: string): number[] {
  return [...text].map((character) => character.charCodeAt(0))
}

/** Whether a compound file has a stream of this name: names are in UTF-16 there. */
function holdsName(bytes: Uint8Array, name: string): boolean {
  const wanted = codesOf(name)
  for (let at = 0; at + wanted.length * 2 <= bytes.length; at += 2) {
    if (
      wanted.every(
        (code, index) => bytes[at + index * 2] === code && bytes[at + index * 2 + 1] === 0,
      )
    )
      return true
  }
  return false
}
