import { z } from 'zod'
import { defineRule } from '../core/rule'
import { hedges } from '../data/wording'
import { PhraseIndex } from '../text/phrase-index'
import { OwnPairFilter } from '../text/unit-pairs'

export default defineRule({
  id: 'hedged-word',
  meta: {
    title: '打算中的含糊词',
    category: 'readability',
    rationale: '下一步打算里“尽快”“适时”没有时限，难以督办。',
    basis: [{ source: '惯例', clause: '打算要有时限和目标' }],
    severity: 'info',
    fixable: false,
    preset: 'strict',
    messages: { vague: '“{quote}”没有时限或标准，宜写明到什么时候、做到什么程度。' },
  },
  options: z.strictObject({
    words: z.array(z.string().min(2)).default([]).describe('另外要报告的含糊词'),
  }),
  examples: [{ bad: '一、做法\n完成抢收。\n二、下一步打算\n⟦尽快⟧完成收储。', messageId: 'vague' }],
  allows: [
    '一、做法\n尽快完成抢收。\n二、下一步打算\n6月底前完成收储。',
    '一、做法\n完成抢收。\n二、下一步打算\n力争6月底前完成收储。',
  ],
  check({ draft, options, report }) {
    const index = new PhraseIndex(
      [...hedges.map(({ word }) => word), ...options.words],
      (word) => word,
      new OwnPairFilter(),
    )
    const plans = draft.sections.filter((section) => section.roles.includes('plans'))
    for (const { start, end } of index.matches(draft.text)) {
      if (!plans.some((plan) => start >= plan.start && start < plan.end)) continue
      if (draft.isQuoted(start) || draft.isProtected(start)) continue
      const clause = draft.clauseAt(start)
      // A date or a figure in the clause says how far and by when.
      if (/[\d０-９]/u.test(draft.text.slice(clause.start, clause.end))) continue
      report({ start, end, messageId: 'vague' })
    }
  },
})
