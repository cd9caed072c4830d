import { z } from 'zod'
import { defineRule } from '../core/rule'
import { findReplacements } from '../data/find-replacements'
import { colloquialisms } from '../data/wording'
import { PhraseIndex } from '../text/phrase-index'

const index = new PhraseIndex(colloquialisms, (entry) => entry.wrong)

export default defineRule({
  id: 'colloquial',
  meta: {
    title: '口语词',
    category: 'readability',
    rationale: '公文用语庄重，口语词应换成书面语。',
    basis: [{ source: '惯例', clause: '公文语言庄重' }],
    severity: 'info',
    fixable: 'suggest',
    needs: 'tokens',
    preset: 'strict',
    messages: { spoken: '“{quote}”偏口语，书面可用“{right}”。' },
  },
  options: z.strictObject({}),
  examples: [{ bad: '⟦搞好⟧秋收生产。', good: '做好秋收生产。', messageId: 'spoken' }],
  allows: ['做好秋收生产，抓紧抢收。', '供给力量'],
  check({ draft, report }) {
    for (const { entry, range } of findReplacements(draft, index)) {
      report({
        ...range,
        messageId: 'spoken',
        data: { right: entry.right },
        suggestions: [{ text: entry.right, safe: false }],
        entry: entry.id,
        ...(entry.severity && { severity: entry.severity }),
      })
    }
  },
})
