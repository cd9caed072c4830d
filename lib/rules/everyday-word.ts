import { z } from 'zod'
import { defineRule } from '../core/rule'
import { findReplacements } from '../data/find-replacements'
import { everydayWords } from '../data/wording'
import { PhraseIndex } from '../text/phrase-index'

const index = new PhraseIndex(everydayWords, (entry) => entry.wrong)

export default defineRule({
  id: 'everyday-word',
  meta: {
    title: '日常用词',
    category: 'readability',
    rationale: '“搞好”“赶紧”一类的词讲话里常用，严格的读者认为书面不够庄重。',
    basis: [{ source: '惯例', clause: '公文语言庄重' }],
    severity: 'info',
    fixable: 'suggest',
    needs: 'tokens',
    preset: 'strict',
    messages: { everyday: '“{quote}”偏口语，书面可用“{right}”。' },
  },
  options: z.strictObject({}),
  examples: [{ bad: '⟦搞好⟧秋收生产。', good: '做好秋收生产。', messageId: 'everyday' }],
  allows: ['做好秋收生产，抓紧抢收。', '群众说：“赶紧收粮。”'],
  check({ draft, report }) {
    for (const { entry, range } of findReplacements(draft, index)) {
      if (draft.isQuoted(range.start, 'quote')) continue
      report({
        ...range,
        messageId: 'everyday',
        data: { right: entry.right },
        suggestions: [{ text: entry.right, safe: false }],
        entry: entry.id,
        ...(entry.severity && { severity: entry.severity }),
      })
    }
  },
})
