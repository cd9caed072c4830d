import { expect, test } from 'vitest'
import { createEngine } from '../../lib/engine/engine'
import { fixedSince } from '../../lib/engine/fixed-since'
import type { CheckReport, ReportedFinding } from '../../lib/engine/report'
import { settingsSchema } from '../../lib/settings/schema'
import { realParts } from '../rules/run-rule'

const engine = createEngine(realParts)
const TEXT = [
  '2025年秋收工作总结',
  '一、主要做法',
  '*局认真布署，召开会议次。甲村到访*次，乙村到访*次。',
  '二、下一步打算',
  '继续努力。',
].join('\n')

async function check(text: string, settings: unknown = {}): Promise<CheckReport> {
  const report = await engine.check({
    text,
    coverage: 'full',
    source: 'test',
    settings: settingsSchema.parse(settings),
  })
  if (report === undefined) throw new Error('nobody aborted it')
  return report
}

const first = await check(TEXT)

async function after(
  change: (text: string) => string,
  { fixed = [] as readonly ReportedFinding[], settings = {} as unknown, off = '' } = {},
) {
  const text = change(TEXT)
  const report = await check(text, settings)
  return fixedSince({ report: first, fixed }, { report, text, isActive: (id) => id !== off })
}

const places = (findings: readonly ReportedFinding[]) =>
  findings.map(({ ruleId, range }) => [ruleId, range.start])

test('nothing is fixed where nothing was changed', async () => {
  expect(await after((text) => text)).toEqual([])
})

test('what no longer stands in its place is fixed, and that alone', async () => {
  expect(places(await after((text) => text.replace('布署', '部署')))).toEqual([
    ['typo-nonword', TEXT.indexOf('布署')],
  ])
})

test('of findings alike, the one that was changed is fixed', async () => {
  expect(places(await after((text) => text.replace('乙村到访*次', '乙村到访3次')))).toEqual([
    ['placeholder-asterisk', TEXT.lastIndexOf('*')],
  ])
})

test('what was moved, or has new neighbours, is not fixed', async () => {
  expect(await after((text) => text.replace('一、主要做法', '一、主要做法和成效'))).toEqual([])
  expect(await after((text) => text.replace('甲村到访', '甲村共到访'))).toEqual([])
})

test('a missing section is fixed by writing it', async () => {
  const written = await after((text) =>
    text.replace('二、下一步', '二、存在的问题\n农机不足。\n三、下一步'),
  )
  expect(written.map(({ ruleId }) => ruleId)).toEqual(['missing-section'])
})

test('a rule that is switched off fixes nothing', async () => {
  const off = (id: string) => ({ settings: { rules: { [id]: { enabled: false } } }, off: id })
  expect(await after((text) => text, off('typo-nonword'))).toEqual([])
  expect(await after((text) => text, off('missing-section'))).toEqual([])
})

test('an undo takes “fixed” back; other fixes stay', async () => {
  const [typo, asterisk] = first.findings.filter(({ ruleId }) => ruleId !== 'missing-section')
  if (typo === undefined || asterisk === undefined) throw new Error('the draft has both')
  const gone = { ...asterisk, quote: '##' }
  expect(await after((text) => text, { fixed: [typo, gone] })).toEqual([gone])
})

test('a part of the draft says nothing about the rest', () => {
  const part: CheckReport = { ...first, coverage: 'visible', findings: [] }
  expect(
    fixedSince({ report: first, fixed: [] }, { report: part, text: '', isActive: () => true }),
  ).toEqual([])
})
