import { expect } from 'vitest'
import type { Example, Rule } from '../../lib/core/rule'
import { readMarks } from './marked-example'
import { findingsOf, type Tools } from './run-rule'

/** Exactly one finding, at exactly the marked place, whose first suggestion gives the good text. */
export function expectFound(
  rule: Rule,
  { bad, good, messageId, options }: Example,
  tools: Tools,
): void {
  const { text, range } = readMarks(bad)
  const findings = findingsOf(rule, text, tools, options)
  expect(findings.map((f) => ({ messageId: f.messageId, range: f.range }))).toEqual([
    { messageId, range },
  ])
  const [first, ...others] = findings[0]?.suggestions ?? []
  if (good === undefined) {
    expect(first, 'a suggestion that no example shows').toBeUndefined()
    return
  }
  expect(rule.meta.fixable, 'a fix of a rule that says it has none').not.toBe(false)
  expect(first, 'no suggestion').toBeDefined()
  expect(new Set([first?.text, ...others.map((other) => other.text)]).size).toBe(others.length + 1)
  const fixed = text.slice(0, range.start) + first?.text + text.slice(range.end)
  expect(fixed).toBe(good)
  expect(findingsOf(rule, good, tools, options)).toEqual([])
}
