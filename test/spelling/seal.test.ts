import fc from 'fast-check'
import { expect, test } from 'vitest'
import { joinModel, splitModel } from '../../lib/spelling/model-parts'
import { seal, unseal } from '../../lib/spelling/seal'

test('what was sealed is given back', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(unseal(seal(bytes))).toEqual(bytes)
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
      const file = seal(bytes)
      const harmed = Uint8Array.from(file)
      const at = place % harmed.length
      harmed[at] = (harmed[at] as number) ^ by
      expect(unseal(harmed)).toBeUndefined()
    }),
  )
})

test('a file that is cut off is none', () => {
  const file = seal(Uint8Array.of(1, 2, 3, 4, 5))
  for (let size = 0; size < file.length; size++) {
    expect(unseal(file.slice(0, size))).toBeUndefined()
  }
})

test('the halves of a file are put together as it was', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(joinModel(splitModel(bytes))).toEqual(bytes)
    }),
  )
})
