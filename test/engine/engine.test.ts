import { describe, expect, test, vi } from 'vitest'
import { suppressionKey } from '../../lib/core/suppression-key'
import { createEngine } from '../../lib/engine/engine'
import { checkReportSchema } from '../../lib/engine/report'
import { MAX_TEXT } from '../../lib/engine/run'
import { type Settings, settingsSchema } from '../../lib/settings/schema'
import { realParts } from '../rules/run-rule'

const engine = createEngine(realParts)
const TEXT =
  '2025年秋收工作总结\n一、主要做法\n*局认真布署，召开会议次。\n二、下一步打算\n继续努力。'

const check = (text: string, settings: Partial<Settings> = {}, coverage = 'full' as const) =>
  engine.check({
    text,
    coverage,
    source: 'test',
    settings: settingsSchema.parse(settings),
  })

const ruleIds = async (report: ReturnType<typeof check>) =>
  (await report)?.findings.map((finding) => finding.ruleId)

describe('a check', () => {
  test('gives a report that its own schema accepts', async () => {
    const report = await check(TEXT)
    expect(checkReportSchema.parse(report)).toEqual(report)
    expect(report?.documentType).toEqual({ id: 'summary', title: '工作总结', chosen: false })
    expect(report?.findings.map((finding) => [finding.ruleId, finding.quote])).toEqual([
      ['missing-section', '2025年秋收工作总结'],
      ['placeholder-asterisk', '*'],
      ['typo-nonword', '布署'],
      ['blank-quantity', '会议次'],
    ])
  })

  test('obeys the switches and grades of the settings', async () => {
    expect(
      await ruleIds(check(TEXT, { rules: { 'typo-nonword': { enabled: false } } })),
    ).not.toContain('typo-nonword')
    const graded = await check(TEXT, { rules: { 'typo-nonword': { severity: 'error' } } })
    expect(graded?.findings.find((f) => f.ruleId === 'typo-nonword')?.severity).toBe('error')
    expect(await ruleIds(check(TEXT, { preset: 'quiet' }))).toEqual([
      'placeholder-asterisk',
      'blank-quantity',
    ])
  })

  test('keeps hidden findings apart', async () => {
    const typo = (await check(TEXT))?.findings.find((f) => f.ruleId === 'typo-nonword')
    if (!typo) throw new Error('the typo is the premise of this test')
    const report = await check(TEXT, {
      ignored: [{ key: await suppressionKey(typo, typo.context) }],
    })
    expect(report?.ignored).toEqual([typo])
    expect(report?.findings).toHaveLength(3)
  })

  test('judges the whole only when the whole was read', async () => {
    const report = await engine.check({
      text: TEXT,
      coverage: 'selection',
      source: 'test',
      settings: settingsSchema.parse({}),
    })
    expect(report?.findings.map((f) => f.ruleId)).not.toContain('missing-section')
    expect(report?.notices).toMatchObject([
      { kind: 'partial-coverage', rules: expect.arrayContaining(['missing-section']) },
    ])
  })

  test('takes the type that the user chose', async () => {
    const report = await engine.check({
      text: TEXT,
      coverage: 'full',
      source: 'test',
      settings: settingsSchema.parse({}),
      documentType: 'notice',
    })
    expect(report?.documentType).toEqual({ id: 'notice', title: '通知', chosen: true })
    expect(report?.findings.map((f) => f.ruleId)).not.toContain('missing-section')
  })

  test('says how far it went in a text beyond its limit', async () => {
    const report = await check('秋'.repeat(MAX_TEXT + 5))
    expect(report?.characters).toBe(MAX_TEXT + 5)
    expect(report?.notices).toContainEqual({
      kind: 'truncated',
      checked: MAX_TEXT,
      total: MAX_TEXT + 5,
    })
  })

  test('caps what it lists and says the total', async () => {
    const report = await check('*局。'.repeat(6000))
    expect(report?.findings).toHaveLength(5000)
    expect(report?.notices).toEqual([{ kind: 'capped', shown: 5000, total: 6000 }])
  })

  test.each([
    '',
    '\n',
    '😀'.repeat(500),
    '\ud842\udc00\ud842',
    '*'.repeat(100_000),
    '秋收'.repeat(500_000),
  ])('ends on %.10s', async (text) => {
    expect((await check(text))?.complete).toBe(true)
  })
})

test('findings that need no words come first', async () => {
  const onProgress = vi.fn()
  const input = {
    text: TEXT,
    coverage: 'full' as const,
    source: 'test',
    settings: settingsSchema.parse({}),
  }
  await createEngine(realParts).check(input, { onProgress })
  const [early] = onProgress.mock.calls[0] ?? []
  expect(early.complete).toBe(false)
  expect(early.findings.map((f: { ruleId: string }) => f.ruleId)).toEqual([
    'missing-section',
    'placeholder-asterisk',
  ])
})

test('a segmenter that fails is told for the rules that asked for it; the others still speak', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  const broken = createEngine({
    ...realParts,
    segmenter: () => Promise.reject(new Error('no such file')),
  })
  const input = {
    text: TEXT,
    coverage: 'full' as const,
    source: 'test',
    settings: settingsSchema.parse({}),
  }
  const report = await broken.check(input)
  expect(report?.notices).toEqual([
    {
      kind: 'no-segmenter',
      rules: expect.arrayContaining(['blank-quantity', 'typo-nonword']),
    },
  ])
  expect(report?.findings.map((f) => f.ruleId)).toContain('placeholder-asterisk')
})

test('a speller that fails is told; every other rule still speaks', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  const broken = createEngine({
    ...realParts,
    speller: () => Promise.reject(new Error('no such file')),
  })
  const settings = settingsSchema.parse({})
  const report = await broken.check({ text: TEXT, coverage: 'full', source: 'test', settings })
  expect(report?.notices).toEqual([
    { kind: 'no-speller', rules: ['spelling-statistical', 'typing-slip'] },
  ])
  expect(report?.findings.map((f) => f.ruleId)).toContain('placeholder-asterisk')
})

test('an aborted check has no answer', async () => {
  const input = {
    text: TEXT,
    coverage: 'full' as const,
    source: 'test',
    settings: settingsSchema.parse({}),
  }
  expect(await engine.check(input, { signal: AbortSignal.abort() })).toBeUndefined()
})
