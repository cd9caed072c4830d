import fc from 'fast-check'
import { expect, test } from 'vitest'
import { spansOf } from '../../lib/editors/control-spans'
import { planEdits } from '../../lib/editors/plan-edits'

/** Replaces every `*` of a text, and gives the result of the spans as well. */
function replaceAll(text: string) {
  const edits = [...text.matchAll(/\*/g)].map(({ index }) => ({
    start: index,
    end: index + 1,
    expected: '*',
    replacement: '某某',
  }))
  const plan = planEdits(text, edits)
  const spans = spansOf(text, plan)
  let done = text
  for (const { start, end, text: typed } of spans) {
    done = done.slice(0, start) + typed + done.slice(end)
  }
  return { plan, spans, done }
}

test('a draft of some hundred lines takes one span', () => {
  const { spans } = replaceAll(`*党委\n${'正文\n'.repeat(400)}学习*次\n${'正文\n'.repeat(50)}*局`)
  expect(spans).toHaveLength(1)
})

test('in a very long text, what lies far apart is typed apart', () => {
  const { spans } = replaceAll(`*党委\n学习*次\n${'正文\n'.repeat(3000)}*局`)
  expect(spans.map(({ text }) => text)).toEqual(['某某', '某某党委\n学习某某'])
})

test('spans come to the same as the plan', () => {
  const text = fc
    .array(fc.constantFrom('*', '甲', '\n', '\n正文'.repeat(200)), { maxLength: 30 })
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(text, (draft) => {
      const { plan, done } = replaceAll(draft)
      expect(done).toBe(plan.result)
    }),
  )
})
