import { z } from 'zod'
import { defineRule } from '../core/rule'

/** 全角 letters and figures; a run of Ｘ alone stands for something left out and is placeholder-x's. */
const RUN = /[０-９Ａ-Ｚａ-ｚ]+(?:．[０-９]+)*％?/gu
const CHINESE_DIGIT = /[一二三四五六七八九〇]/u

export default defineRule({
  id: 'fullwidth-alnum',
  meta: {
    title: '全角数字、字母',
    category: 'figures',
    rationale: '全角的数字和字母字距过宽，也妨碍查找和统计。',
    basis: [{ source: '惯例', clause: '数字、字母用半角' }],
    severity: 'warning',
    fixable: 'safe',
    messages: { wide: '“{quote}”是全角，应为半角“{right}”。' },
  },
  options: z.strictObject({}),
  examples: [
    { bad: '⟦２０２５⟧年秋收', good: '2025年秋收', messageId: 'wide' },
    { bad: '增长⟦５．２％⟧。', good: '增长5.2%。', messageId: 'wide' },
    { bad: '建立⟦ＱＱ⟧群。', good: '建立QQ群。', messageId: 'wide' },
  ],
  allows: ['2025年秋收', '“互联网＋”行动', 'ＸＸ局', '二Ｏ二五年'],
  check({ draft, report }) {
    for (const match of draft.text.matchAll(RUN)) {
      const start = match.index
      const end = start + match[0].length
      const sides = (draft.text[start - 1] ?? '') + (draft.text[end] ?? '')
      if (/^[Ｘｘ]+$/u.test(match[0]) || CHINESE_DIGIT.test(sides)) continue
      const right = match[0].replaceAll(/[\uff01-\uff5e]/gu, (char) =>
        String.fromCharCode(char.charCodeAt(0) - 0xfee0),
      )
      report({
        start,
        end,
        messageId: 'wide',
        data: { right },
        suggestions: [{ text: right, safe: true }],
      })
    }
  },
})
