import { z } from 'zod'
import type { Draft } from '../core/draft'
import { defineRule } from '../core/rule'

const typeSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  required: z.array(
    z.strictObject({ title: z.string(), words: z.array(z.string().min(1)).min(1) }),
  ),
})

export default defineRule({
  id: 'own-section',
  meta: {
    title: '自定义文种缺少章节',
    category: 'structure',
    rationale: '本单位的文种有自己的必备章节，由用户自己列出。',
    basis: [{ source: '用户自定义文种' }],
    severity: 'warning',
    fixable: false,
    scope: 'document',
    messages: { missing: '“{type}”应有“{section}”，全文没有找到这样的标题。' },
  },
  options: z.strictObject({
    types: z.array(typeSchema).max(200).default([]).describe('自定义文种及其必备章节'),
  }),
  examples: [
    {
      bad: '⟦秋收督查请示⟧\n一、督查发现\n进度偏慢。',
      messageId: 'missing',
      options: {
        types: [
          {
            id: 'request',
            title: '督查请示',
            required: [
              { title: '督查发现', words: ['发现'] },
              { title: '整改建议', words: ['建议', '意见'] },
            ],
          },
        ],
      },
    },
  ],
  allows: ['秋收督查请示\n一、督查发现\n进度偏慢。'],
  check({ draft, options, report }) {
    const type = options.types.find(({ id }) => id === draft.documentType)
    if (!type) return
    const { start, end } = draft.title ?? { start: 0, end: Math.min(1, draft.text.length) }
    for (const section of type.required) {
      if (isAnnounced(draft, section.words)) continue
      const data = { type: type.title, section: section.title }
      report({ start, end, messageId: 'missing', entry: section.title, data })
    }
  },
})

/** A heading, or a short line without a closing mark, has one of the words. */
function isAnnounced(draft: Draft, words: readonly string[]): boolean {
  const has = (text: string) => words.some((word) => text.includes(word))
  return (
    draft.headings.some((heading) => has(heading.text)) ||
    draft.lines.some(
      ({ text, start }) =>
        start !== draft.title?.start && text.length <= 24 && !/[。；，]$/u.test(text) && has(text),
    )
  )
}
