import { z } from 'zod'
import { defineRule } from '../core/rule'
import { PhraseIndex } from '../text/phrase-index'
import { OwnPairFilter } from '../text/unit-pairs'

const pairSchema = z.strictObject({
  wrong: z.string().min(1).max(40),
  right: z.string().max(40),
  /** Longer words in which the wrong form is right. */
  except: z.array(z.string().min(1).max(40)).max(20).default([]),
  /** Why, in the words of whoever made the row. */
  note: z.string().max(120).default(''),
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
    {
      bad: '身材苗条，出现⟦苗条⟧性问题。',
      good: '身材苗条，出现苗头性问题。',
      messageId: 'replace',
      options: { pairs: [{ wrong: '苗条', right: '苗头', except: ['身材苗条'] }] },
    },
  ],
  allows: ['由农业局牵头办理。'],
  check({ draft, options, report }) {
    const index = new PhraseIndex(options.pairs, (pair) => pair.wrong, new OwnPairFilter())
    for (const { item, start, end } of index.matches(draft.text)) {
      const longer = item.right === '' ? item.except : [item.right, ...item.except]
      if (draft.isProtected(start)) continue
      if (longer.some((word) => standsIn(draft.text, start, item.wrong, word))) continue
      if (!draft.isOnWordBoundaries({ start, end })) continue
      const basis =
        item.note === '' ? {} : { basis: [{ source: '用户自定义词表', clause: item.note }] }
      if (item.right === '') {
        report({ start, end, messageId: 'avoid', entry: item.wrong, ...basis })
      } else {
        report({
          start,
          end,
          messageId: 'replace',
          data: { right: item.right },
          entry: `${item.wrong}→${item.right}`,
          suggestions: [{ text: item.right, safe: false }],
          ...basis,
        })
      }
    }
  },
})

/** Whether the wrong form found at `start` is only a piece of a longer word that stands there in full. */
function standsIn(text: string, start: number, wrong: string, word: string): boolean {
  for (let at = word.indexOf(wrong); at !== -1; at = word.indexOf(wrong, at + 1)) {
    if (text.startsWith(word, start - at)) return true
  }
  return false
}
