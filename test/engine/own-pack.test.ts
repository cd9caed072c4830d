import { expect, test } from 'vitest'
import { createEngine } from '../../lib/engine/engine'
import { settingsSchema } from '../../lib/settings/schema'
import { realParts } from '../rules/run-rule'

const engine = createEngine(realParts)

async function check(text: string, ownPack: unknown, packs: unknown = []) {
  const settings = settingsSchema.parse({ ownPack, packs })
  return engine.check({ text, coverage: 'full', source: 'test', settings })
}

test('own words, placeholders and document types work without code', async () => {
  const packs = [
    { id: 'pack-a', title: '机构', rows: [{ wrong: '农业局', right: '农业农村局' }] },
    { id: 'pack-b', title: '关着的', enabled: false, rows: [{ wrong: '督查', right: '督察' }] },
  ]
  const ownPack = {
    placeholders: ['＠＠'],
    documentTypes: [
      {
        id: 'own-special',
        title: '督查专报',
        titleWords: ['督查专报'],
        required: [{ title: '整改建议', words: ['建议'] }],
      },
    ],
  }
  const text = '秋收督查专报\n一、督查发现\n由农业局牵头，完成＠＠亩。'
  const report = await check(text, ownPack, packs)
  expect(report?.documentType).toEqual({ id: 'own-special', title: '督查专报', chosen: false })
  expect(report?.findings.map((finding) => [finding.ruleId, finding.quote])).toEqual([
    ['own-section', '秋收督查专报'],
    ['own-typo', '农业局'],
    ['own-placeholder', '＠＠'],
  ])
})

test('words of a title are taken literally', async () => {
  const report = await check('（试行）.*总结办法\n一、总则\n略。', {
    documentTypes: [{ id: 'own-a', title: '甲', titleWords: ['.*'] }],
  })
  expect(report?.documentType?.id).toBe('own-a')
  const other = await check('办法\n一、总则\n略。', {
    documentTypes: [{ id: 'own-a', title: '甲', titleWords: ['.*'] }],
  })
  expect(other?.documentType).toBeUndefined()
})
