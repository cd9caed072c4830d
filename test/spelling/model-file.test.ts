import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { openSpeller } from '../../lib/spelling/load'
import { readModel } from '../../lib/spelling/model-file'
import { layOutModel } from '../../lib/spelling/packed-model'
import { seal } from '../../lib/spelling/seal'

const packed = await readFile(path.join(import.meta.dirname, '../../public/spelling.bin.gz'))
const bytes = layOutModel(gunzipSync(packed))

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
    Buffer.from(
      Buffer.from(bytes).toString('latin1').replace('"version":1', '"version":9'),
      'latin1',
    ),
  ],
])('%s is no model', (_, broken) => {
  expect(readModel(broken)).toMatchObject({ ok: false, reason: expect.any(String) })
})

test('the arrays of a model lie at even places, wherever its bytes do', () => {
  const shifted = Buffer.concat([Buffer.from('x'), bytes]).subarray(1)
  expect(shifted.byteOffset % 2).toBe(1)
  expect(readModel(shifted)).toMatchObject({ ok: true })
})

test('a speller is not made of a broken file: the seal tells', () => {
  expect(() => openSpeller(seal(bytes))).not.toThrow()
  const harmed = seal(bytes)
  harmed.fill(0, bytes.length >> 1, (bytes.length >> 1) + 1000)
  expect(() => openSpeller(harmed)).toThrow('not as it was built')
  expect(() => openSpeller(new Uint8Array())).toThrow('not as it was built')
  expect(() => openSpeller(seal(Buffer.from('not a model')))).toThrow('not a model')
})
