import { describe, expect, it } from 'vitest'
import { readTable } from '../../lib/settings/pack-table'
import { MAX_FILE, readTextFile } from '../../lib/settings/text-file'

function rowsOf(text: string) {
  const read = readTable(text)
  if (!read.ok) throw new Error(JSON.stringify(read.fault))
  return read.rows.map(({ wrong, right, except }) => [wrong, right, ...except])
}

function faultOf(text: string) {
  const read = readTable(text)
  return read.ok ? undefined : read.fault
}

describe('a table of words', () => {
  it.each([
    ['CSV with a heading row', '错词,正词,例外\n苗条,苗头,身材苗条、苗条身\n老区,,\n'],
    ['the same for Excel', '\uFEFF错词,正词,例外\r\n苗条,苗头,"身材苗条、苗条身"\r\n老区,,\r\n'],
    [
      'columns in another order',
      '正词\t说明\t例外\t错词\n苗头\t甲\t身材苗条 苗条身\t苗条\n\t\t\t老区',
    ],
    ['cells pasted from a spreadsheet', '苗条\t苗头\t身材苗条，苗条身\n老区\t\t'],
    [
      'JSON',
      '[{"wrong":"苗条","right":"苗头","except":["身材苗条","苗条身"]},{"wrong":"老区","right":""}]',
    ],
    [
      'a pack as JSON',
      '{"rows":[{"wrong":"苗条","right":"苗头","except":["身材苗条","苗条身"]},{"wrong":"老区","right":""}]}',
    ],
  ])('is read from %s', (_, text) => {
    expect(rowsOf(text)).toEqual([
      ['苗条', '苗头', '身材苗条', '苗条身'],
      ['老区', ''],
    ])
  })

  it('takes examples and notes with it', () => {
    const read = readTable(
      '错词,正词,应报例句,不报例句,说明\n苗条,苗头,出现苗条性问题,身材苗条,通知',
    )
    expect(read).toEqual({
      ok: true,
      rows: [
        {
          wrong: '苗条',
          right: '苗头',
          except: [],
          bad: '出现苗条性问题',
          good: '身材苗条',
          note: '通知',
        },
      ],
    })
  })

  it.each([
    ['=HYPERLINK("http://example.cn")', 2],
    ['+1', 2],
    ['-1', 2],
    ['@SUM(A1)', 2],
    [' =1+1', 2],
  ])('with the formula %s is refused as a whole, the row named', (cell, row) => {
    expect(faultOf(`甲,乙\n"${cell.replaceAll('"', '""')}",丙`)).toMatchObject({
      kind: 'formula',
      row,
    })
  })

  it.each([
    ['nothing', ' \n', { kind: 'empty' }],
    ['only headings', '错词,正词', { kind: 'empty' }],
    ['a row without a wrong form', '甲,乙\n,丙', { kind: 'invalid', row: 2 }],
    [
      'a wrong form without end',
      `甲,乙\n丙,丁\n${'戊'.repeat(41)},己`,
      { kind: 'invalid', row: 3 },
    ],
    ['broken JSON', '[{"wrong":', { kind: 'not-json' }],
    ['other JSON', '{"version":2}', { kind: 'not-json' }],
    ['deep JSON', '['.repeat(1e5), { kind: 'too-deep' }],
    ['a prototype', '[{"__proto__":{"wrong":"甲"}}]', { kind: 'forbidden-key' }],
    ['an unknown field', '[{"wrong":"甲","right":"乙","run":"x"}]', { kind: 'invalid', row: 1 }],
    ['too many rows', '甲,乙\n'.repeat(5001), { kind: 'too-many' }],
  ])('is refused: %s', (_, text, fault) => {
    expect(faultOf(text)).toMatchObject(fault)
  })
})

describe('a file', () => {
  const gbk = Uint8Array.of(0xc3, 0xe7, 0xcc, 0xf5, 0x2c, 0xc3, 0xe7, 0xcd, 0xb7)

  it.each([
    ['UTF-8', new TextEncoder().encode('苗条,苗头')],
    ['GB 18030, as Excel writes CSV', gbk],
    ['UTF-16, as Excel writes Unicode text', Buffer.from('\uFEFF苗条,苗头', 'utf16le')],
  ])('is read as %s', async (_, bytes) => {
    const read = await readTextFile(new Blob([Uint8Array.from(bytes)]))
    expect(read).toEqual({ ok: true, text: '苗条,苗头' })
  })

  it('that is a workbook, no text, or too large is refused', async () => {
    const faults = await Promise.all(
      [
        new Blob(['PK\u0003\u0004']),
        new Blob([Uint8Array.of(0, 1, 2, 0xff)]),
        new Blob([new Uint8Array(MAX_FILE + 1)]),
      ].map(readTextFile),
    )
    expect(faults.map((read) => (read.ok ? undefined : read.fault.kind))).toEqual([
      'workbook',
      'not-text',
      'too-large',
    ])
  })

  it('over the limit is not even read', async () => {
    const file = { size: 50_000_000, arrayBuffer: () => Promise.reject(new Error('read')) }
    expect(await readTextFile(file as unknown as Blob)).toEqual({
      ok: false,
      fault: { kind: 'too-large' },
    })
  })
})
