import mammoth from 'mammoth'
import { describe, expect, test } from 'vitest'
import { readDocx } from '../../lib/files/docx/read-docx'
import { fixture, savedByWord } from './packed'

/** Cells of a row stand on one line with us, each on its own with mammoth. */
const pieces = (text: string) => text.split(/[\n\t]/u).filter((piece) => piece !== '')

/** Its words stand in the note alone, which mammoth leaves out. */
const NOTE_ONLY = 'footnote-hyperlink.docx'

describe.each(savedByWord.filter((name) => name !== NOTE_ONLY))('%s', (name) => {
  test('every paragraph that another reader finds is read, in the same order', async () => {
    const ours = pieces(readDocx(fixture(name)).text)
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(fixture(name)) })
    const theirs = pieces(value)
    // Notes stand behind the body with us; mammoth leaves them out.
    expect(theirs).not.toEqual([])
    expect(ours.slice(0, theirs.length)).toEqual(theirs)
  })
})

test('notes, cells and text boxes are read, too', () => {
  const read = (name: string) => readDocx(fixture(name)).text
  expect(read('footnotes.docx')).toBe('Ouch.\n\n A tachyon walks into a bar.\n Fin.')
  expect(read(NOTE_ONLY)).toBe(' Example')
  expect(read('tables.docx')).toBe('Above\nTop left\tTop right\nBottom left\tBottom right\nBelow')
  expect(read('text-box.docx')).toBe('\nDatum plane')
})
