import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { FileFault } from '../../lib/files/file-fault'
import { readFile } from '../../lib/files/read-file'
import { docxOf, fixture } from './packed'

const text = '青禾县水利局工作总结\r\n一、主要工作\r\n出现 12 处隐患。'
const read = '青禾县水利局工作总结\n一、主要工作\n出现 12 处隐患。'

/** GB 18030 of “青禾县”, a line feed, “工作总结”. */
const gb18030 = [
  0xc7, 0xe0, 0xba, 0xcc, 0xcf, 0xd8, 0x0a, 0xb9, 0xa4, 0xd7, 0xf7, 0xd7, 0xdc, 0xbd, 0xe1,
]

function utf16(value: string, isLittle: boolean): number[] {
  return [...Array(value.length).keys()].flatMap((index) => {
    const unit = value.charCodeAt(index)
    return isLittle ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255]
  })
}

describe('the encoding of a text file', () => {
  test.each<[string, readonly number[], string]>([
    ['UTF-8', [...strToU8(text)], read],
    ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, ...strToU8(text)], read],
    ['UTF-16 with a mark', [0xff, 0xfe, ...utf16(text, true)], read],
    ['UTF-16 the other way', [0xfe, 0xff, ...utf16(text, false)], read],
    ['UTF-16 without a mark', utf16(text, true), read],
    [
      'UTF-16 of Han characters alone',
      utf16('青禾县工作的总结，在年中。', true),
      '青禾县工作的总结，在年中。',
    ],
    ['GB 18030', gb18030, '青禾县\n工作总结'],
    ['nothing', [], ''],
  ])('%s', (_, bytes, expected) => {
    expect(readFile('稿.txt', new Uint8Array(bytes))).toEqual({
      ok: true,
      kind: 'txt',
      text: expected,
    })
  })
})

test('Markdown is known by its name, a document by its bytes', () => {
  expect(readFile('稿.MD', strToU8('# 总结'))).toMatchObject({ kind: 'md' })
  expect(readFile('稿.txt', fixture('wps'))).toMatchObject({ ok: true, kind: 'docx' })
})

const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const xml = '<?xml version="1.0"?>'

/** A container whose directory claims that an entry has 4 GB. */
function boast(): Uint8Array {
  const bytes = docxOf('<w:p/>')
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < bytes.length - 4; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 0xfffffff0, true)
  }
  return bytes
}

/** A container whose entries need a password. */
function locked(): Uint8Array {
  const bytes = docxOf('<w:p/>')
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < bytes.length - 10; at += 1) {
    const signature = view.getUint32(at, true)
    if (signature === 0x04034b50) view.setUint16(at + 6, 1, true)
    if (signature === 0x02014b50) view.setUint16(at + 8, 1, true)
  }
  return bytes
}

const faults: Readonly<Record<string, readonly [FileFault, string, () => Uint8Array]>> = {
  'an old .doc': [
    'old-format',
    '稿.doc',
    () => new Uint8Array([...compound, ...Array(600).fill(0)]),
  ],
  'a .docx with a password': [
    'encrypted',
    '稿.docx',
    () => new Uint8Array([...compound, ...utf16('EncryptedPackage', true)]),
  ],
  'a ZIP with a password': ['encrypted', '稿.docx', locked],
  'text named .docx': ['not-docx', '稿.docx', () => strToU8('不是文档')],
  'another ZIP': ['not-docx', '稿.docx', () => zipSync({ 'a.txt': strToU8('甲') })],
  'a table of figures': [
    'not-docx',
    '稿.docx',
    () => docxOf('', { 'word/document.xml': '<workbook/>' }),
  ],
  PDF: ['unsupported', '稿.txt', () => strToU8('%PDF-1.7')],
  RTF: ['unsupported', '稿.doc', () => strToU8('{\\rtf1 x}')],
  'a file cut short': ['broken', '稿.docx', () => fixture('libreoffice.docx').subarray(0, 5000)],
  'XML cut short': [
    'broken',
    '稿.docx',
    () => docxOf('', { 'word/document.xml': `${xml}<w:document xmlns:w="x"><w:body>` }),
  ],
  'tags without end': [
    'broken',
    '稿.docx',
    () => docxOf(`${'<w:ins>'.repeat(50_000)}${'</w:ins>'.repeat(50_000)}`),
  ],
  'an external entity': [
    'hostile',
    '稿.docx',
    () =>
      docxOf('', {
        'word/document.xml': `${xml}<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>`,
      }),
  ],
  'a bomb by its own claim': ['bomb', '稿.docx', boast],
  'a bomb in fact': [
    'bomb',
    '稿.docx',
    () => zipSync({ '[Content_Types].xml': new Uint8Array(130_000_000) }, { level: 1 }),
  ],
  'too many entries': [
    'bomb',
    '稿.docx',
    () =>
      zipSync(
        Object.fromEntries([...Array(10_001).keys()].map((n) => [`${n}x`, new Uint8Array()])),
      ),
  ],
  '51 MB': ['too-large', '稿.txt', () => new Uint8Array(51_000_000)],
  'a picture': [
    'not-text',
    '稿.txt',
    () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]),
  ],
}

describe('each file that cannot be read has one fault', () => {
  test.each(Object.entries(faults))('%s', (_, [fault, name, bytes]) => {
    expect(readFile(name, bytes())).toEqual({ ok: false, fault })
  })
})
