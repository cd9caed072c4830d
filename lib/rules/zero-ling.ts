import { z } from 'zod'
import { defineRule } from '../core/rule'

const DIGIT = '一二三四五六七八九〇'
const YEAR = new RegExp(`(?<![${DIGIT}十百千万点])[一二][${DIGIT}○OoＯ零０0]{3}(?=年)`, 'gu')

export default defineRule({
  id: 'zero-ling',
  meta: {
    title: '年份中的“〇”',
    category: 'figures',
    rationale: '汉字年份里的零写作“〇”；用圆圈、字母代替，检索和排版都会出错。',
    basis: [{ source: '惯例', clause: '汉字数字表示年份时“0”写作“〇”' }],
    severity: 'info',
    fixable: 'safe',
    messages: { zero: '汉字年份中的零应写作“〇”。' },
  },
  options: z.strictObject({}),
  examples: [
    { bad: '⟦二○二五⟧年十月', good: '二〇二五年十月', messageId: 'zero' },
    { bad: '⟦二零二五⟧年十月', good: '二〇二五年十月', messageId: 'zero' },
  ],
  allows: ['二〇二五年十月', '一九九八年', '二百零五年', '2025年'],
  check({ draft, report }) {
    for (const match of draft.text.matchAll(YEAR)) {
      const right = match[0].replaceAll(/[○OoＯ零０0]/gu, '〇')
      if (right === match[0]) continue
      const start = match.index
      report({
        start,
        end: start + 4,
        messageId: 'zero',
        suggestions: [{ text: right, safe: true }],
      })
    }
  },
})
