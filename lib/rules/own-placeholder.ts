import { z } from 'zod'
import { defineRule } from '../core/rule'
import { PhraseIndex } from '../text/phrase-index'
import { OwnPairFilter } from '../text/unit-pairs'

export default defineRule({
  id: 'own-placeholder',
  meta: {
    title: '自定义占位符',
    category: 'placeholder',
    rationale: '各单位模板有自己的留空写法，由用户自己列出。',
    basis: [{ source: '用户自定义占位写法' }],
    severity: 'error',
    fixable: false,
    messages: { own: '“{quote}”是自定义的占位写法，内容未填写。' },
  },
  options: z.strictObject({
    styles: z.array(z.string().min(1).max(40)).max(200).default([]).describe('占位写法，逐字匹配'),
  }),
  examples: [
    {
      bad: '完成投资⟦＠＠⟧万元。',
      messageId: 'own',
      options: { styles: ['＠＠', '待定数'] },
    },
  ],
  allows: ['完成投资＠＠万元。'],
  check({ draft, options, report }) {
    const index = new PhraseIndex(options.styles, (style) => style, new OwnPairFilter())
    for (const { item, start, end } of index.matches(draft.text)) {
      if (!draft.isProtected(start)) report({ start, end, messageId: 'own', entry: item })
    }
  },
})
