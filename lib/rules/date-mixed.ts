import { z } from 'zod'
import { defineRule } from '../core/rule'

/** 2024年三月三, 2024年八月十五: days of the lunar calendar are written in Chinese. */
const FESTIVAL = /^[一二三四五六七八九十初廿]/u

export default defineRule({
  id: 'date-mixed',
  meta: {
    title: '日期数字混用',
    category: 'figures',
    rationale: '同一个日期里汉字数字和阿拉伯数字混用，体例不一。',
    basis: [{ source: '惯例', clause: '同一日期用同一种数字' }],
    severity: 'warning',
    fixable: 'safe',
    messages: { mixed: '同一日期里混用了两种数字，宜写作“{right}”。' },
  },
  options: z.strictObject({}),
  examples: [
    { bad: '⟦二〇二五年10月⟧启动秋收。', good: '2025年10月启动秋收。', messageId: 'mixed' },
    { bad: '⟦2025年十月八日⟧启动。', good: '2025年10月8日启动。', messageId: 'mixed' },
  ],
  allows: [
    '2025年10月8日启动，二〇二五年十月八日结束。',
    '2025年“八一”建军节',
    '2025年三月三歌会，2025年八月十五赏月',
    '2025年五一期间',
  ],
  check({ draft, report }) {
    for (const { start, end, numerals, year, month, day } of draft.dates) {
      if (numerals !== 'mixed' || (day === undefined && FESTIVAL.test(draft.text.slice(end))))
        continue
      const right = [
        year === undefined ? '' : `${year}年`,
        month === undefined ? '' : `${month}月`,
        day === undefined ? '' : `${day}日`,
      ].join('')
      report({
        start,
        end,
        messageId: 'mixed',
        data: { right },
        suggestions: [{ text: right, safe: true }],
      })
    }
  },
})
