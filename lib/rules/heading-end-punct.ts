import { z } from 'zod'
import type { Draft, Heading } from '../core/draft'
import { defineRule } from '../core/rule'
import { lastStartingBy } from '../text/search'

const END = /[。；;，,]$/u

export default defineRule({
  id: 'heading-end-punct',
  meta: {
    title: '独行标题末尾有标点',
    category: 'punctuation',
    rationale: '单独成行的标题末尾不加句号；与正文同段的标题才加。',
    basis: [{ source: '惯例', clause: '独立成行的小标题末尾不用句号' }],
    severity: 'info',
    fixable: 'safe',
    messages: { end: '标题独立成行，末尾的“{quote}”应删去。' },
  },
  options: z.strictObject({
    longest: z.int().min(5).max(80).default(30).describe('长于这个字数的行按正文看，不算标题'),
  }),
  examples: [
    {
      bad: '一、抓组织⟦。⟧\n全县动员。\n二、抓农机\n及时检修。',
      good: '一、抓组织\n全县动员。\n二、抓农机\n及时检修。',
      messageId: 'end',
    },
    {
      bad: '（一）抓组织⟦；⟧\n全县动员。',
      good: '（一）抓组织\n全县动员。',
      messageId: 'end',
    },
  ],
  allows: [
    '一、抓组织\n全县动员。',
    '（一）抓组织。全县动员。',
    '（一）早部署；\n（二）早检修；\n（三）早抢收。',
    '1.早部署。\n全县动员。',
    '一、抓组织。\n全县动员。\n二、抓农机。\n及时检修。',
  ],
  check({ draft, options, report }) {
    const alone = draft.headings.filter((heading) => {
      if (heading.level > 2 || !heading.isAlone) return false
      const line = draft.lineAt(heading.start)
      const body = draft.lines.slice(line.index + 1, line.index + 6).find(({ text }) => text !== '')
      // Items of a list follow one another without prose.
      return body !== undefined && !startsHeading(draft, body.start, body.end)
    })
    const marked = alone.filter((heading) => END.test(draft.lineAt(heading.start).text))
    const countOf = (list: readonly Heading[], level: number) =>
      list.filter((heading) => heading.level === level).length
    // A text that ends all of its headings so has a style of its own.
    const odd = [1, 2].filter((level) => {
      const many = countOf(marked, level)
      return many === 1 || many * 2 <= countOf(alone, level)
    })
    for (const { level, start, text } of marked) {
      if (text.length > options.longest || !odd.includes(level)) continue
      const line = draft.lineAt(start)
      const mark = line.start + draft.text.slice(line.start, line.end).trimEnd().length - 1
      const suggestions = [{ text: '', safe: true }]
      report({ start: mark, end: mark + 1, messageId: 'end', suggestions })
    }
  },
})

function startsHeading(draft: Draft, start: number, end: number): boolean {
  const heading = lastStartingBy(draft.headings, end)
  return heading !== undefined && heading.start >= start
}
