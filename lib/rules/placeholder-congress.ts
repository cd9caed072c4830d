import { z } from 'zod'
import type { Draft } from '../core/draft'
import { defineRule } from '../core/rule'

const MASK = '(?:[Xx]{1,2}|[Ｘｘ]{1,2}|[×✕]{1,2}|[*＊]{1,3}|[○〇]{2}|_{2,})'
const CONGRESS = new RegExp(
  `(?<=党的|中共|全国)${MASK}大(?!会)|${MASK}大(?=精神|报告|以来|代表|部署|闭幕|召开|胜利)|${MASK}届(?=${MASK}|[一二三四五六七]中全会)(?:${MASK}中全会)?`,
  'gu',
)

/** National congresses by the year in which they were held; a text of that year or later may mean them. */
const CONGRESSES = [
  { year: 2022, number: '二十' },
  { year: 2017, number: '十九' },
  { year: 2012, number: '十八' },
] as const

export default defineRule({
  id: 'placeholder-congress',
  meta: {
    title: '届次占位未替换',
    category: 'placeholder',
    rationale: '“党的XX大”是范文隐去的届次，照发即是政治性差错。',
    basis: [{ source: '惯例', clause: '重要会议须写明届次' }],
    severity: 'error',
    fixable: 'suggest',
    messages: { congress: '“{quote}”的届次没有填写。' },
  },
  options: z.strictObject({}),
  examples: [
    {
      bad: '2023年，全面学习贯彻党的⟦XX大⟧精神。',
      good: '2023年，全面学习贯彻党的二十大精神。',
      messageId: 'congress',
    },
    {
      bad: '2018年以来，深入学习党的⟦××大⟧报告。',
      good: '2018年以来，深入学习党的十九大报告。',
      messageId: 'congress',
    },
    { bad: '学习党的⟦**大⟧精神。', good: '学习党的二十大精神。', messageId: 'congress' },
    { bad: '学习贯彻党的⟦XX届X中全会⟧精神。', messageId: 'congress' },
  ],
  allows: ['学习贯彻党的二十大精神。', '党的十九届六中全会', '某省第X大产业', '扩大开放'],
  check({ draft, report }) {
    for (const match of draft.text.matchAll(CONGRESS)) {
      report({
        start: match.index,
        end: match.index + match[0].length,
        messageId: 'congress',
        suggestions: match[0].endsWith('大')
          ? candidates(draft).map((number) => ({ text: `${number}大`, safe: false }))
          : [],
      })
    }
  },
})

/** The congresses that the draft can mean, the likeliest first: the last one before its own year. */
function candidates(draft: Draft): string[] {
  const year = Number(/20\d\d(?=年)/u.exec(draft.text)?.[0] ?? Number.POSITIVE_INFINITY)
  const held = CONGRESSES.filter((congress) => congress.year <= year)
  return held.slice(0, 1).map((congress) => congress.number)
}
