import { z } from 'zod'
import { defineRule } from '../core/rule'

const INDENT = /^(?:\u3000{2}|[ \u00a0]{4}|[ \u00a0]{2})/u

export default defineRule({
  id: 'indent-inconsistent',
  meta: {
    title: '段首缩进不一致',
    category: 'structure',
    rationale: '有的段落空两格、有的顶格，版面显得是拼起来的。',
    basis: [{ source: 'GB/T 9704—2012', clause: '7.3.3（每个自然段左空二字）' }],
    severity: 'info',
    fixable: 'suggest',
    scope: 'document',
    preset: 'strict',
    messages: {
      missing: '多数段落段首空两格，此段顶格。',
      extra: '多数段落顶格（由样式缩进），此段多了空格。',
    },
  },
  options: z.strictObject({
    shortest: z.int().min(1).default(30).describe('短于这个字数的行不判断（标题、落款、日期）'),
  }),
  examples: [
    {
      bad: '　　全县动员。\n　　及时检修。\n⟦送⟧技上门。',
      good: '　　全县动员。\n　　及时检修。\n　　送技上门。',
      messageId: 'missing',
      options: { shortest: 1 },
    },
    {
      bad: '全县动员。\n及时检修。\n⟦　　送⟧技上门。',
      good: '全县动员。\n及时检修。\n送技上门。',
      messageId: 'extra',
      options: { shortest: 1 },
    },
  ],
  allows: [
    '　　全县动员，抢抓农时，科学调度农机，统筹安排劳力，切实加快抢收进度。\n青禾县农业农村局',
    '全县动员，抢抓农时，科学调度农机，统筹安排劳力，切实加快抢收进度。',
  ],
  check({ draft, options, report }) {
    const paragraphs = draft.lines.filter(
      (line) =>
        line.text.length >= options.shortest &&
        !line.isTabular &&
        line.start !== draft.title?.start,
    )
    const isIndented = (start: number) => INDENT.test(draft.text.slice(start, start + 4))
    const indented = paragraphs.filter(({ start }) => isIndented(start))
    const flush = paragraphs.filter(({ start }) => !isIndented(start))
    if (indented.length === 0 || flush.length === 0) return
    const isFlushOdd = flush.length < indented.length
    for (const { start, text } of isFlushOdd ? flush : indented) {
      const first = String.fromCodePoint(text.codePointAt(0) as number)
      const end = draft.text.indexOf(first, start) + first.length
      const right = isFlushOdd ? `\u3000\u3000${first}` : first
      const messageId = isFlushOdd ? 'missing' : 'extra'
      report({ start, end, messageId, suggestions: [{ text: right, safe: false }] })
    }
  },
})
