import fc from 'fast-check'
import { expect, test } from 'vitest'
import { seal, unseal } from '../../lib/spelling/seal'

const sealed = (bytes: Uint8Array) => seal(bytes).buffer as ArrayBuffer

test('what was sealed is given back', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(unseal(sealed(bytes))).toEqual(bytes)
    }),
  )
})

test('a byte that changed, in the file or in its seal, breaks it', () => {
  const change = fc.tuple(
    fc.uint8Array({ minLength: 1 }),
    fc.nat(),
    fc.integer({ min: 1, max: 255 }),
  )
  fc.assert(
    fc.property(change, ([bytes, place, by]) => {
      const file = sealed(bytes)
      const harmed = new Uint8Array(file)
      const at = place % harmed.length
      harmed[at] = (harmed[at] as number) ^ by
      expect(unseal(file)).toBeUndefined()
    }),
  )
})

test('a file that is cut off is none', () => {
  const file = sealed(Uint8Array.of(1, 2, 3, 4, 5))
  for (let size = 0; size < file.byteLength; size++) {
    expect(unseal(file.slice(0, size))).toBeUndefined()
  }
})
