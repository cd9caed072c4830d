import { z } from 'zod'
import { defineRule } from '../core/rule'

/** A half-width mark counts as the full-width one; 。。。 is an ellipsis and has its own rule. */
const WIDE: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '!': '！',
  '?': '？',
}
const RUN = /[，。、；：！？,;:!?]{2,}/gu
/** 你来吗？！ and 太好了！！！ are meant. */
const EMPHASIS = /^[！？!?]+$/u

export default defineRule({
  id: 'duplicate-punctuation',
  meta: {
    title: '标点重复',
    category: 'punctuation',
    rationale: '多打的标点读者一眼可见，说明稿子没有校过。',
    basis: [{ source: '惯例', clause: '一处停顿只用一个点号' }],
    severity: 'warning',
    fixable: 'safe',
    messages: {
      same: '“{quote}”重复，留一个“{mark}”即可。',
      different: '“{quote}”连用了不同的点号，只能留一个。',
      around: '引文末尾已有句号，引号外不再用句号。',
    },
  },
  options: z.strictObject({}),
  examples: [
    { bad: '秋收顺利⟦，，⟧农户满意。', good: '秋收顺利，农户满意。', messageId: 'same' },
    { bad: '秋收顺利⟦、，⟧农户满意。', good: '秋收顺利，农户满意。', messageId: 'different' },
    { bad: '秋收顺利⟦。；⟧农户满意。', good: '秋收顺利。农户满意。', messageId: 'different' },
    { bad: '要求“抓好秋收⟦。”。⟧', good: '要求“抓好秋收。”', messageId: 'around' },
  ],
  allows: [
    '真的吗？！太好了！！！',
    '他说：“好。”大家同意。',
    '水稻。。。已收',
    '见https://example.com/::a,, 页面',
    '时间为12::30，std::vector',
  ],
  check({ draft, report }) {
    const { text } = draft
    for (const match of text.matchAll(RUN)) {
      const start = match.index
      const end = start + match[0].length
      const wide = [...match[0]].map((mark) => WIDE[mark] ?? mark)
      const kinds = new Set(wide)
      if (EMPHASIS.test(match[0]) || draft.isProtected(start)) continue
      if (kinds.size === 1 && wide[0] === '。' && wide.length >= 3) continue
      const isForeign = /^[,;:]+$/u.test(match[0])
      if (isForeign && /[A-Za-z\d\s]/u.test((text[start - 1] ?? ' ') + (text[end] ?? ''))) continue
      const mark = wide.find((one) => /[。！？]/u.test(one)) ?? (wide.at(-1) as string)
      report({
        start,
        end,
        messageId: kinds.size === 1 ? 'same' : 'different',
        data: { mark },
        suggestions: [{ text: mark, safe: kinds.size === 1 }],
      })
    }
    for (const match of text.matchAll(/。[”’]。/gu)) {
      const quote = match[0][1] as string
      report({
        start: match.index,
        end: match.index + 3,
        messageId: 'around',
        suggestions: [{ text: `。${quote}`, safe: false }],
      })
    }
  },
})
