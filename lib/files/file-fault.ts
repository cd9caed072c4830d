/**
 * Why a file was not read. `old-format`: .doc or .wps of the binary kind; `encrypted`: asks for a password;
 * `not-docx`: no Word document, whatever its name says; `unsupported`: a kind that is not read at all (PDF, RTF);
 * `broken`: the container or its XML is damaged; `bomb`: it unpacks to more than any document; `hostile`: its XML
 * brings declarations of its own; `not-text`: no text in any encoding that is known.
 */
export const fileFaults = [
  'too-large',
  'old-format',
  'encrypted',
  'not-docx',
  'unsupported',
  'broken',
  'bomb',
  'hostile',
  'not-text',
] as const
export type FileFault = (typeof fileFaults)[number]

/** Thrown inside `lib/files` and turned into a result at its edge. */
export class FileError extends Error {
  override name = 'FileError'

  constructor(readonly fault: FileFault) {
    super(fault)
  }
}
