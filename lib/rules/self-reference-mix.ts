import { z } from 'zod'
import { defineRule } from '../core/rule'

/** 我局, 本局, 我单位: ways to call the same office. */
const CALLED = /(?<![自为给让])(?:[我本](?:局|院|校|镇|乡|公司|中心|单位)|我们)(?!家)/gu

export default defineRule({
  id: 'self-reference-mix',
  meta: {
    title: '自称不统一',
    category: 'consistency',
    rationale: '“我局”“本局”“我单位”“我们”交替出现，读来不庄重。',
    basis: [{ source: '惯例', clause: '对本单位的自称全文统一' }],
    severity: 'info',
    fixable: 'suggest',
    scope: 'document',
    preset: 'strict',
    messages: { mix: '全文自称“{usual}”，此处写“{quote}”。' },
  },
  options: z.strictObject({}),
  examples: [
    {
      bad: '我局高度重视，我局成立专班，⟦本局⟧全员参与。',
      good: '我局高度重视，我局成立专班，我局全员参与。',
      messageId: 'mix',
    },
  ],
  allows: ['我局高度重视，我局成立专班，我局全员参与。', '我们要增强本领，我们家乡变化很大。'],
  check({ draft, report }) {
    const calls = [...draft.text.matchAll(CALLED)].filter(
      ({ index }) => !draft.isQuoted(index) && !draft.isQuoted(index, 'quote'),
    )
    const counts = new Map<string, number>()
    for (const [name] of calls) counts.set(name, (counts.get(name) ?? 0) + 1)
    const [first, second] = [...counts].sort((a, b) => b[1] - a[1])
    if (!first || !second || first[1] < 2 || first[1] === second[1]) return
    const [usual] = first
    for (const { 0: name, index: start } of calls) {
      if (name === usual) continue
      const suggestions = [{ text: usual, safe: false }]
      report({ start, end: start + name.length, messageId: 'mix', data: { usual }, suggestions })
    }
  },
})
