import { z } from 'zod'
import { defineRule } from '../core/rule'

const ITEM = /(?<=(?![其第十之分])\p{Script=Han})([二三四五六七八九])是(?=\p{Script=Han})/gu
const ORDER = '一二三四五六七八九'
/** How far before an item the one before it may stand, in UTF-16 units. */
const REACH = 600

export default defineRule({
  id: 'enumeration-unmarked',
  meta: {
    title: '“二是……”之前缺标点',
    category: 'punctuation',
    rationale: '上一项说完没有点断就接“二是”，多是删改时把句末的标点一起删了。',
    basis: [{ source: 'GB/T 15834—2011', clause: '4.1（句号用于句子末尾）' }],
    severity: 'error',
    fixable: 'suggest',
    messages: { unmarked: '“{quote}”之前缺句号或分号。' },
  },
  options: z.strictObject({}),
  examples: [
    {
      bad: '一是抢收早稻，组织机手下田⟦二是⟧抓好烘干。',
      good: '一是抢收早稻，组织机手下田。二是抓好烘干。',
      messageId: 'unmarked',
    },
  ],
  allows: [
    '一是抢收早稻；二是抓好烘干。',
    '一是抢收早稻，三分之二是机收。',
    '其一是抢收，其二是抢烘。',
    '这二是不同的两件事。',
  ],
  check({ draft, report }) {
    for (const { 0: quote, 1: number = '', index: start } of draft.text.matchAll(ITEM)) {
      const before = ORDER[ORDER.indexOf(number) - 1]
      const lead = draft.text.slice(Math.max(0, start - REACH), start)
      const isNext = new RegExp(`(?:^|[^\\p{Script=Han}])${before}是`, 'u').test(lead)
      if (!isNext || draft.isQuoted(start)) continue
      const suggestions = [{ text: `。${quote}`, safe: false }]
      report({ start, end: start + quote.length, messageId: 'unmarked', suggestions })
    }
  },
})
