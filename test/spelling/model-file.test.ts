import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { loadSpeller } from '../../lib/spelling/load'
import { readModel } from '../../lib/spelling/model-file'

const packed = await readFile(path.join(import.meta.dirname, '../../public/spelling.bin.gz'))
const bytes = gunzipSync(packed)
const load = (file: Uint8Array<ArrayBuffer>) => loadSpeller(new Blob([file]).stream())

test('the model of the repository is whole and small enough to ship', () => {
  expect(readModel(bytes)).toMatchObject({ ok: true })
  expect(packed.length).toBeLessThanOrEqual(8_000_000)
})

test.each([
  ['nothing', new Uint8Array()],
  ['other bytes', new TextEncoder().encode('<!doctype html> not found')],
  ['a file that is cut off', bytes.subarray(0, bytes.length - 1)],
  ['a file with more at its end', Buffer.concat([bytes, Buffer.from('x')])],
  ['a header cut off', bytes.subarray(0, 40)],
  [
    'a header of another version',
    Buffer.from(bytes.toString('latin1').replace('"version":1', '"version":9'), 'latin1'),
  ],
])('%s is no model', (_, broken) => {
  expect(readModel(broken)).toMatchObject({ ok: false, reason: expect.any(String) })
})

test('a speller is not made of a broken file: gzip keeps a checksum', async () => {
  const harmed = new Uint8Array(packed)
  const middle = harmed.length >> 1
  harmed[middle] = (harmed[middle] as number) ^ 0xff
  await expect(load(harmed)).rejects.toThrow()
  await expect(load(new Uint8Array(gzipSync('not a model')))).rejects.toThrow('not a model file')
})
