import { z } from 'zod'
import { defineRule } from '../core/rule'

const COUNTED =
  '(?:个百分点|个|项|次|家|名|人|户|件|条|场|期|天|周|岁|倍|篇|座|处|台|套|亩|公里|米|吨|公斤|小时|分钟|元)'
const YEARS = /(?<!\d)((?:19|20)\d{2}年?)\s?([-－–~～]|——)\s?(?=(?:19|20)\d{2}年)/gu
/** 3月——4月: a dash of double length breaks a sentence off. */
const DASHED = /(?<![\d—])(\d{1,4}[年月日时]?)\s?(——)(?=\d{1,4}[年月日时](?!\d))/gu
const COUNTS = new RegExp(
  `(?<![\\dA-Za-z.—～~－\\-年月日号])((?!0\\d)\\d+(?:\\.\\d+)?${COUNTED}?)([-–~])(?=\\d+(?:\\.\\d+)?${COUNTED})`,
  'gu',
)

export default defineRule({
  id: 'range-connector',
  meta: {
    title: '起止、范围的连接号',
    category: 'punctuation',
    rationale: '短横线用于编号和复合词；起止年份用一字线，数值范围用浪纹线，读者不会误读成减号。',
    basis: [{ source: '惯例', clause: '起止年份用“—”，数值范围用“～”' }],
    severity: 'info',
    fixable: 'safe',
    messages: {
      years: '起止年份之间宜用“—”。',
      counts: '数值范围之间宜用“～”。',
      dashed: '起止时间之间用一字线“—”，“——”是破折号。',
    },
  },
  options: z.strictObject({}),
  examples: [
    { bad: '2021年⟦-⟧2025年规划', good: '2021年—2025年规划', messageId: 'years' },
    { bad: '2021⟦~⟧2025年规划', good: '2021—2025年规划', messageId: 'years' },
    { bad: '自查自纠（2025年3月⟦——⟧4月）', good: '自查自纠（2025年3月—4月）', messageId: 'dashed' },
    { bad: '每村培育2⟦-⟧3个合作社。', good: '每村培育2～3个合作社。', messageId: 'counts' },
  ],
  allows: [
    '2021年—2025年规划，每村培育2～3个、3—5户合作社。',
    'GB/T 15834-2011，电话0571-8800人工，编号2021-12号',
    '会议于2025-10-15召开，时间9:00-11:00',
    '气温零下5-零上3度',
    'A1-3个型号',
  ],
  check({ draft, report }) {
    for (const [pattern, messageId, right] of [
      [YEARS, 'years', '—'],
      [COUNTS, 'counts', '～'],
      [DASHED, 'dashed', '—'],
    ] as const) {
      for (const match of draft.text.matchAll(pattern)) {
        const start =
          match.index + match[0].indexOf(match[2] as string, (match[1] as string).length)
        const end = start + (match[2] as string).length
        if (draft.isProtected(start)) continue
        report({ start, end, messageId, suggestions: [{ text: right, safe: true }] })
      }
    }
  },
})
