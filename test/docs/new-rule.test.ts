import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { Rule } from '../../lib/core/rule'
import { writeNewRule } from '../../scripts/new-rule.mjs'
import { expectFound } from '../rules/expect-found'
import { findingsOf, realTools } from '../rules/run-rule'

const root = path.join(import.meta.dirname, '../..')
mkdirSync(path.join(root, '.output'), { recursive: true })
const house = mkdtempSync(path.join(root, '.output/new-rule-'))
/** Beside a `core`, as `lib/rules` is, so that the rule's imports hold. */
const folder = path.join(house, 'rules')
mkdirSync(folder)
symlinkSync(path.join(root, 'lib/core'), path.join(house, 'core'), 'junction')
afterAll(() => rmSync(house, { recursive: true }))

test('the generator writes a rule that passes the harness', async () => {
  const file = writeNewRule('made-for-this-test', folder)
  const { default: rule } = (await import(/* @vite-ignore */ file)) as { default: Rule }
  const tools = await realTools()
  expect(rule.id).toBe('made-for-this-test')
  for (const example of rule.examples) expectFound(rule, example, tools)
  for (const text of rule.allows) expect(findingsOf(rule, text, tools)).toEqual([])
})

test('it never writes over a rule, and wants a kebab-case id', () => {
  writeNewRule('written-once', folder)
  expect(() => writeNewRule('written-once', folder)).toThrow(/exists/u)
  expect(() => writeNewRule('../Evil', folder)).toThrow(/kebab-case/u)
})
