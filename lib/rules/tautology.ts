import { z } from 'zod'
import { defineRule } from '../core/rule'
import { findReplacements } from '../data/find-replacements'
import { tautologies } from '../data/wording'
import { PhraseIndex } from '../text/phrase-index'

const index = new PhraseIndex(tautologies, (entry) => entry.wrong)

export default defineRule({
  id: 'tautology',
  meta: {
    title: '语义重复',
    category: 'readability',
    rationale: '“截至目前为止”“目的是为了”一类把同一意思说了两遍。',
    basis: [{ source: '惯例', clause: '语法常规' }],
    severity: 'info',
    fixable: 'suggest',
    needs: 'tokens',
    messages: { twice: '“{quote}”语义重复，用“{right}”即可。' },
  },
  options: z.strictObject({}),
  examples: [
    {
      bad: '⟦截至目前为止⟧，收获玉米2万亩。',
      good: '截至目前，收获玉米2万亩。',
      messageId: 'twice',
    },
    { bad: '办法⟦涉及到⟧三个部门。', good: '办法涉及三个部门。', messageId: 'twice' },
  ],
  allows: ['截至目前，涉及三个部门，目的是增产。', '仍然，还是要抓好；首先，第一书记要到位'],
  check({ draft, report }) {
    for (const { entry, range } of findReplacements(draft, index)) {
      report({
        ...range,
        messageId: 'twice',
        data: { right: entry.right },
        suggestions: [{ text: entry.right, safe: false }],
        entry: entry.id,
        ...(entry.severity && { severity: entry.severity }),
      })
    }
  },
})
