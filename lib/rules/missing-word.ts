import { z } from 'zod'
import { defineRule } from '../core/rule'
import { findReplacements } from '../data/find-replacements'
import { missingWords } from '../data/wording'
import { PhraseIndex } from '../text/phrase-index'

const index = new PhraseIndex(missingWords, (entry) => entry.wrong)

export default defineRule({
  id: 'missing-word',
  meta: {
    title: '漏字、字序颠倒',
    category: 'readability',
    rationale: '漏了一个词，句子就不成话。',
    basis: [{ source: '惯例', clause: '校对常规' }],
    severity: 'warning',
    fixable: 'suggest',
    needs: 'tokens',
    messages: { word: '“{quote}”疑有漏字或字序颠倒，宜作“{right}”。' },
  },
  options: z.strictObject({}),
  examples: [
    { bad: '对粮食⟦工作出统一⟧安排。', good: '对粮食工作作出统一安排。', messageId: 'word' },
    {
      bad: '⟦充分到认识⟧粮食安全的重要性。',
      good: '充分认识到粮食安全的重要性。',
      messageId: 'word',
    },
  ],
  allows: [
    '对秋收工作作出统一安排，充分认识到重要性。',
    '科技进步推进产业升级',
    '离不开县委的坚强领导，离不开群众支持。',
    '压实管理责任，第一责任人',
  ],
  check({ draft, report }) {
    for (const { entry, range } of findReplacements(draft, index, { arePhrases: true })) {
      report({
        ...range,
        messageId: 'word',
        data: { right: entry.right },
        suggestions: [{ text: entry.right, safe: false }],
        entry: entry.id,
        ...(entry.severity && { severity: entry.severity }),
      })
    }
  },
})
