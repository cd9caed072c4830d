import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { suppressionIdentity, suppressionKey } from '../../lib/core/suppression-key'

const finding = { ruleId: 'placeholder-asterisk', quote: '*' }
const context = { before: '全年共组织学习', after: '次，覆盖全体干部职工' }

describe('suppressionKey', () => {
  it('is the start of the SHA-256 of rule, entry, quote and the eight units on either side', async () => {
    const canonical = '["placeholder-asterisk",null,"*","全年共组织学习","次，覆盖全体干部"]'
    const expected = createHash('sha256').update(canonical).digest('hex').slice(0, 32)
    expect(await suppressionKey(finding, context)).toBe(expected)
  })

  it('stays the same when the draft changes further away', async () => {
    const key = await suppressionKey(finding, {
      before: '一二三四五六七八',
      after: '甲乙丙丁戊己庚辛',
    })
    const edited = { before: '改过的前文一二三四五六七八', after: '甲乙丙丁戊己庚辛改过的后文' }
    expect(await suppressionKey(finding, edited)).toBe(key)
  })

  it.each([
    ['rule', { ...finding, ruleId: 'placeholder-x' }, context],
    ['entry', { ...finding, entry: 'problems' }, context],
    ['quote', { ...finding, quote: '**' }, context],
    ['text before', finding, { ...context, before: '全年共组织培训' }],
    ['text after', finding, { ...context, after: '场，覆盖全体干部职工' }],
  ])('changes with the %s', async (_, otherFinding, otherContext) => {
    expect(await suppressionKey(otherFinding, otherContext)).not.toBe(
      await suppressionKey(finding, context),
    )
  })

  it('accepts any text, lone surrogates included, and never shows it', async () => {
    const text = fc.string({ unit: fc.constantFrom('报', '"', '\n', '😀', '\ud83d', '\udc00') })
    await fc.assert(
      fc.asyncProperty(text, text, text, async (quote, before, after) => {
        const key = await suppressionKey({ ruleId: 'r', quote }, { before, after })
        expect(key).toMatch(/^[0-9a-f]{32}$/)
      }),
    )
  })

  it('tells apart what stands in the quote from what stands beside it', () => {
    expect(suppressionIdentity({ ruleId: 'r', quote: 'ab' }, { before: '', after: '' })).not.toBe(
      suppressionIdentity({ ruleId: 'r', quote: 'a' }, { before: '', after: 'b' }),
    )
  })
})
