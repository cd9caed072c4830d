import { describe, expect, test } from 'vitest'
import { readMessages } from './messages'
import { matches, usedKeys } from './used-keys'

const chinese = await readMessages('zh_CN')
const english = await readMessages('en')
const used = usedKeys()

/** The numbered parts of a message; each plural form may leave out what it says in words. */
function placeholders(message: string): string[] {
  return [...new Set(message.match(/\$\d/gu) ?? [])].sort()
}

test('there is something to compare', () => {
  expect(chinese.size).toBeGreaterThan(100)
  expect(used.length).toBeGreaterThan(100)
})

test('both languages have the same keys', () => {
  expect([...english.keys()].sort()).toEqual([...chinese.keys()].sort())
})

describe.each([
  ['zh_CN', chinese],
  ['en', english],
])('%s', (_, messages) => {
  test('has every key that the code names', () => {
    const missing = used.filter(({ key }) => ![...messages.keys()].some((one) => matches(key, one)))
    expect(missing).toEqual([])
  })

  test('leaves no message empty', () => {
    expect([...messages].filter(([, message]) => message.trim() === '')).toEqual([])
  })
})

test('every key is used', () => {
  const unused = [...chinese.keys()].filter((key) => !used.some((one) => matches(one.key, key)))
  expect(unused).toEqual([])
})

test('the same values are filled in in both languages', () => {
  const differing = [...chinese].filter(
    ([key, message]) =>
      placeholders(message).join() !== placeholders(english.get(key) ?? '').join(),
  )
  expect(differing.map(([key]) => key)).toEqual([])
})

test('names and descriptions keep within what the stores take', () => {
  for (const messages of [chinese, english]) {
    expect(messages.get('extensionName')?.length).toBeLessThanOrEqual(75)
    expect(messages.get('extensionDescription')?.length).toBeLessThanOrEqual(132)
  }
})
