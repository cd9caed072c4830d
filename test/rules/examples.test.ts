import { describe, expect, test } from 'vitest'
import { rules } from '../../lib/rules'
import { expectFound } from './expect-found'
import { readMarks } from './marked-example'
import { findingsOf, realTools } from './run-rule'

const files = Object.keys(import.meta.glob(['../../lib/rules/*.ts', '!../../lib/rules/index.ts']))
const tools = await realTools()

test('every file is a rule, and its name is the id', () => {
  const names = files.map((file) => file.replace(/^.*\/|\.ts$/gu, '')).sort()
  expect(rules.map((rule) => rule.id).sort()).toEqual(names)
})

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  test('describes itself', () => {
    expect(rule.options.parse({})).toBeDefined()
    expect(rule.options.safeParse({ 'no such option': 1 }).success).toBe(false)
    expect(rule.meta.title).not.toBe('')
    expect(rule.meta.rationale).toMatch(/。$/u)
    expect(rule.examples.length).toBeGreaterThan(0)
    expect(new Set([...rule.examples.map(({ bad }) => bad), ...rule.allows]).size).toBe(
      rule.examples.length + rule.allows.length,
    )
  })

  test('shows every message in an example', () => {
    const shown = new Set(rule.examples.map((example) => example.messageId))
    expect([...shown].sort()).toEqual(Object.keys(rule.meta.messages).sort())
  })

  test.each(rule.examples.map((example) => [example.bad, example] as const))(
    'finds %s',
    (_, example) => expectFound(rule, example, tools),
  )

  test.each(rule.allows.map((text) => [text] as const))('is silent on %s', (text) => {
    expect(findingsOf(rule, text, tools)).toEqual([])
  })

  test('reads every prefix of every example without a fault', () => {
    for (const { bad, options } of rule.examples) {
      const { text } = readMarks(bad)
      for (let length = 0; length < text.length; length++) {
        for (const { range } of findingsOf(rule, text.slice(0, length), tools, options)) {
          expect(range.end).toBeLessThanOrEqual(length)
        }
      }
    }
  })
})
