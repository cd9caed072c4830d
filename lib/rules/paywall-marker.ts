import { z } from 'zod'
import { defineRule } from '../core/rule'

/** `##` and `$$` are the two spellings of the content systems that material sites run. */
const MARKER =
  /(##|\$\$)\s*paid(?:begin|end)\s*\1|\[\/?(?:hide|payread|paid)\]|<!--\s*(?:more|paid(?:begin|end))\s*-->/giu

export default defineRule({
  id: 'paywall-marker',
  meta: {
    title: '付费标记残留',
    category: 'residue',
    rationale: '从收费网站复制的稿子带着付费标记，照发即暴露来源。',
    basis: [{ source: '惯例', clause: '定稿不得留有网站标记' }],
    severity: 'error',
    fixable: 'safe',
    messages: { marker: '“{quote}”是网站的付费标记，应删去。' },
  },
  options: z.strictObject({}),
  examples: [
    { bad: '⟦##paidbegin##⟧（二）强化培训。', good: '（二）强化培训。', messageId: 'marker' },
    { bad: '有针对性地开展⟦$$paidend$$⟧教育。', good: '有针对性地开展教育。', messageId: 'marker' },
    { bad: '⟦[hide]⟧主要做法', good: '主要做法', messageId: 'marker' },
  ],
  allows: ['## 二级标题 ##', '价格为$$', '（二）强化培训。'],
  check({ draft, report }) {
    for (const match of draft.text.matchAll(MARKER)) {
      report({
        start: match.index,
        end: match.index + match[0].length,
        messageId: 'marker',
        suggestions: [{ text: '', safe: true }],
      })
    }
  },
})
