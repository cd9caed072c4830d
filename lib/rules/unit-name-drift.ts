import { z } from 'zod'
import { defineRule } from '../core/rule'
import { type UnitName, unitNamesOf } from '../text/unit-names'

/** Names before and after the reforms of 2018 and 2023; both in one text are one office written two ways. */
const RENAMED: readonly (readonly [string, string])[] = [
  ['农业局', '农业农村局'],
  ['农牧局', '农业农村局'],
  ['国土资源局', '自然资源局'],
  ['环境保护局', '生态环境局'],
  ['环保局', '生态环境局'],
  ['安全生产监督管理局', '应急管理局'],
  ['安监局', '应急管理局'],
  ['工商行政管理局', '市场监督管理局'],
  ['工商局', '市场监督管理局'],
  ['质量技术监督局', '市场监督管理局'],
  ['卫生和计划生育局', '卫生健康局'],
  ['卫生和计划生育委员会', '卫生健康委员会'],
  ['卫生局', '卫生健康局'],
  ['旅游局', '文化和旅游局'],
  ['文化局', '文化和旅游局'],
  ['粮食局', '粮食和物资储备局'],
  ['扶贫开发办公室', '乡村振兴局'],
  ['金融工作办公室', '地方金融管理局'],
]
const NUMERAL = /[一二三四五六七八九十东西南北上下前后新老]/u

export default defineRule({
  id: 'unit-name-drift',
  meta: {
    title: '同一单位名称写法不一',
    category: 'consistency',
    rationale: '单位全称前后不一，不是错字就是旧稿里改名前的名称。',
    basis: [{ source: '惯例', clause: '同一单位全文同一名称' }],
    severity: 'warning',
    fixable: 'suggest',
    scope: 'document',
    messages: {
      renamed: '全文写“{usual}”，此处是改名前的“{quote}”。',
      slip: '全文多处写“{usual}”，此处“{quote}”有一字不同。',
    },
  },
  options: z.strictObject({}),
  examples: [
    {
      bad: '青禾县农业农村局推进春耕。经研究，⟦青禾县农业局⟧印发了方案。',
      good: '青禾县农业农村局推进春耕。经研究，青禾县农业农村局印发了方案。',
      messageId: 'renamed',
    },
    {
      bad: '青禾县水利局负责，青禾县水利局验收，⟦青河县水利局⟧印发方案。',
      good: '青禾县水利局负责，青禾县水利局验收，青禾县水利局印发方案。',
      messageId: 'slip',
    },
  ],
  allows: [
    '青禾县财政局负责，青禾县财政局验收，青禾县邮政局配合。',
    '青禾县农业农村局推进春耕，青禾县农业技术推广中心配合。',
    '青禾县农业农村局推进春耕，安溪县农业局来访。',
    '青禾县第一中学获奖，青禾县第一中学发言，青禾县第二中学列席。',
    '青禾县水利局负责，青河县水利局配合。',
  ],
  check({ draft, report }) {
    const names = unitNamesOf(draft).filter(({ start }) => !draft.isQuoted(start))
    const counts = new Map<string, number>()
    const repeated = new Map<string, Set<string>>()
    for (const { name, body } of names) {
      counts.set(name, (counts.get(name) ?? 0) + 1)
      if (counts.get(name) === 2) repeated.set(body, (repeated.get(body) ?? new Set()).add(name))
    }
    for (const unit of names) {
      const present = renamedTo(unit, counts)
      const usual =
        present ??
        (counts.get(unit.name) === 1 ? usualSpelling(unit, repeated.get(unit.body)) : undefined)
      if (!usual) continue
      const { start, end } = unit
      const suggestions = [{ text: usual, safe: false }]
      const messageId = present ? 'renamed' : 'slip'
      report({ start, end, messageId, data: { usual }, suggestions })
    }
  },
})

/** The new name of a unit, where the text has it too. */
function renamedTo({ place, body }: UnitName, counts: ReadonlyMap<string, number>) {
  return RENAMED.filter(([old]) => old === body)
    .map(([, now]) => place + now)
    .find((name) => counts.has(name))
}

/**
 * The usual spelling of a name that stands once: another place by one character with the same office behind.
 * Offices one character apart (财政局, 邮政局) are two.
 */
function usualSpelling({ name, place }: UnitName, usual: Iterable<string> = []) {
  for (const other of usual) {
    if (other.length !== name.length) continue
    const differing = [...place].filter((character, at) => character !== other[at])
    if (differing.length === 1 && !NUMERAL.test(differing[0] ?? '')) return other
  }
  return undefined
}
