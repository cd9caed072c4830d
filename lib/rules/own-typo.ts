import { z } from 'zod'
import { defineRule } from '../core/rule'
import { PhraseIndex } from '../text/phrase-index'

const pairSchema = z.strictObject({
  wrong: z.string().min(1).max(40),
  right: z.string().max(40),
})

export default defineRule({
  id: 'own-typo',
  meta: {
    title: '自定义错词',
    category: 'spelling',
    rationale: '本单位常错的词、旧称和禁用语，由用户自己列出。',
    basis: [{ source: '用户自定义词表' }],
    severity: 'warning',
    fixable: 'suggest',
    needs: 'tokens',
    messages: {
      replace: '按自定义词表，“{quote}”应为“{right}”。',
      avoid: '“{quote}”在自定义词表中，不应使用。',
    },
  },
  options: z.strictObject({
    pairs: z.array(pairSchema).max(5000).default([]).describe('错词与正词；正词留空表示不应使用'),
  }),
  examples: [
    {
      bad: '由⟦农业局⟧牵头办理。',
      good: '由农业农村局牵头办理。',
      messageId: 'replace',
      options: { pairs: [{ wrong: '农业局', right: '农业农村局' }] },
    },
    {
      bad: '⟦𠮷祥物⟧设计方案',
      messageId: 'avoid',
      options: { pairs: [{ wrong: '𠮷祥物', right: '' }] },
    },
  ],
  allows: ['由农业局牵头办理。'],
  check({ draft, options, report }) {
    const index = new PhraseIndex(options.pairs, (pair) => pair.wrong)
    for (const { item, start, end } of index.matches(draft.text)) {
      const isPartOfRight = item.right !== '' && standsIn(draft.text, start, item)
      if (isPartOfRight || draft.isProtected(start)) continue
      if (!draft.isOnWordBoundaries({ start, end })) continue
      if (item.right === '') report({ start, end, messageId: 'avoid', entry: item.wrong })
      else {
        report({
          start,
          end,
          messageId: 'replace',
          data: { right: item.right },
          entry: `${item.wrong}→${item.right}`,
          suggestions: [{ text: item.right, safe: false }],
        })
      }
    }
  },
})

/** Whether the wrong form is only a piece of the right one, already written in full there. */
function standsIn(text: string, start: number, { wrong, right }: z.infer<typeof pairSchema>) {
  const at = right.indexOf(wrong)
  return at !== -1 && text.startsWith(right, start - at)
}
