import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { strToU8, zipSync } from 'fflate'

const fixtures = path.join(import.meta.dirname, 'fixtures')

/** Documents that Word itself has saved (2010 to 2016, one in the strict format): mammoth is tested with them. */
const fromWord = path.join(import.meta.dirname, '../../node_modules/mammoth/test/test-data')
export const savedByWord = [
  'comments.docx',
  'embedded-style-map.docx',
  'footnotes.docx',
  'footnote-hyperlink.docx',
  'simple-list.docx',
  'single-paragraph.docx',
  'strict-format.docx',
  'strikethrough.docx',
  'tables.docx',
  'text-box.docx',
  'underline.docx',
] as const

/** A package of the fixtures: a folder, zipped, or a `.docx`; or one of `savedByWord`. */
export function fixture(name: string): Uint8Array {
  const isFromWord = savedByWord.some((other) => other === name)
  const file = path.join(isFromWord ? fromWord : fixtures, name)
  if (name.endsWith('.docx')) return new Uint8Array(readFileSync(file))
  const entries = readdirSync(file, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const full = path.join(entry.parentPath, entry.name)
      const inside = path.relative(file, full).split(path.sep).join('/')
      return [inside, new Uint8Array(readFileSync(full))]
    })
  return zipSync(Object.fromEntries(entries))
}

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships'

/** The smallest package with this body, and further parts by their names. */
export function docxOf(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const all: Record<string, string> = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"></Types>',
    '_rels/.rels': `<Relationships xmlns="${RELATIONS}"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document xmlns:w="${WORD}"><w:body>${body}</w:body></w:document>`,
    ...parts,
  }
  return zipSync(
    Object.fromEntries(Object.entries(all).map(([name, text]) => [name, strToU8(text)])),
  )
}

/** A part of a package as text. */
export { strFromU8 } from 'fflate'
