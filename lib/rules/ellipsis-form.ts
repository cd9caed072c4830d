import { z } from 'zod'
import { defineRule } from '../core/rule'

/** Long rows of dots lead to a page number in a table of contents. */
const PATTERN = /(?<!\.)\.{3,6}(?!\.)|。{3,12}|(?<!…)…(?:…{2})?(?!…)|(?<!·)·{3,6}(?!·)/gu
const CHINESE = /[\u4e00-\u9fff，。、；：！？《》“”（）]/u

export default defineRule({
  id: 'ellipsis-form',
  meta: {
    title: '省略号写法',
    category: 'punctuation',
    rationale: '中文省略号是占两个字的六个点，写成三个点或一串句号像没写完。',
    basis: [{ source: '惯例', clause: '省略号为六连点' }],
    severity: 'warning',
    fixable: 'safe',
    messages: { form: '省略号应写作“……”。' },
  },
  options: z.strictObject({}),
  examples: [
    { bad: '水稻、玉米⟦...⟧', good: '水稻、玉米……', messageId: 'form' },
    {
      bad: '秋收已经开始⟦。。。⟧农户都在忙。',
      good: '秋收已经开始……农户都在忙。',
      messageId: 'form',
    },
    { bad: '水稻、玉米⟦…⟧', good: '水稻、玉米……', messageId: 'form' },
  ],
  allows: [
    '水稻、玉米……',
    '主要做法..........3',
    '主要做法...3',
    'Loading...',
    '见https://example.com/...页面',
    '…………',
  ],
  check({ draft, report }) {
    for (const match of draft.text.matchAll(PATTERN)) {
      const start = match.index
      const end = start + match[0].length
      const sides = (draft.text[start - 1] ?? '') + (draft.text[end] ?? '')
      if (!CHINESE.test(sides) || draft.isProtected(start)) continue
      if (/^\s*\d/u.test(draft.text.slice(end, end + 4))) continue
      report({ start, end, messageId: 'form', suggestions: [{ text: '……', safe: true }] })
    }
  },
})
