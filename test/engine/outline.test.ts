import { expect, test } from 'vitest'
import { suppressionKey } from '../../lib/core/suppression-key'
import { createEngine } from '../../lib/engine/engine'
import { type Settings, settingsSchema } from '../../lib/settings/schema'
import { realParts } from '../rules/run-rule'

const engine = createEngine(realParts)
const TEXT =
  '2025年秋收工作总结\n一、主要做法\n（一）抓组织。组织抢收。\n二、下一步打算\n继续努力。'

async function outlineOf(text: string, settings: unknown = {}) {
  const parsed: Settings = settingsSchema.parse(settings)
  const report = await engine.check({ text, coverage: 'full', source: 'test', settings: parsed })
  if (report === undefined) throw new Error('nobody aborted it')
  return report.outline
}

test('headings stand in order, each with where it begins', async () => {
  const { title, headings } = await outlineOf(TEXT)
  expect(title).toBe('2025年秋收工作总结')
  expect(headings.map(({ level, marker, text }) => [level, marker, text])).toEqual([
    [1, '一、', '主要做法'],
    [2, '（一）', '抓组织'],
    [1, '二、', '下一步打算'],
  ])
  for (const { marker, start } of headings) expect(TEXT.startsWith(marker, start)).toBe(true)
})

test('a missing section stands before the first heading of one that follows it', async () => {
  const { missing } = await outlineOf(TEXT)
  expect(missing).toEqual([
    { ruleId: 'missing-section', entry: 'problems', title: '存在的问题', before: 2 },
  ])
})

test('with none that follows it, it stands at the end', async () => {
  const { headings, missing } = await outlineOf(
    '2025年秋收工作总结\n一、主要做法\n组织抢收。\n二、存在的问题\n农机不足。',
  )
  expect(missing).toMatchObject([{ entry: 'plans', before: headings.length }])
})

test('the closing that a type asks for is missed at the end', async () => {
  const { missing } = await outlineOf('关于增购农机的请示\n一、理由\n农机不足。')
  expect(missing).toMatchObject([{ entry: 'closing', title: '妥否，请批示', before: 1 }])
})

test('a type of the user’s own is asked for its own sections', async () => {
  const documentTypes = [
    {
      id: 'own-visit',
      title: '走访纪实',
      titleWords: ['走访纪实'],
      required: [
        { title: '走访对象', words: ['对象'] },
        { title: '群众诉求', words: ['诉求'] },
        { title: '办理结果', words: ['办理'] },
      ],
    },
  ]
  const { missing } = await outlineOf('秋收走访纪实\n一、走访对象\n农户。\n二、办理结果\n办结。', {
    ownPack: { documentTypes },
  })
  expect(missing).toEqual([
    { ruleId: 'own-section', entry: '群众诉求', title: '群众诉求', before: 1 },
  ])
})

test('what a hidden finding misses is still named, with the finding that tells of it', async () => {
  const settings = settingsSchema.parse({})
  const input = { text: TEXT, coverage: 'full', source: 'test', settings } as const
  const finding = (await engine.check(input))?.findings.find(
    ({ ruleId }) => ruleId === 'missing-section',
  )
  if (finding === undefined) throw new Error('the missing section is the premise of this test')
  const ignored = [{ key: await suppressionKey(finding, finding.context) }]
  const report = await engine.check({ ...input, settings: { ...settings, ignored } })
  expect(report?.findings).not.toContainEqual(finding)
  expect(report?.outline.missing).toMatchObject([{ entry: finding.entry }])
})
