import { z } from 'zod'
import { overlaps } from '../core/range'
import { defineRule } from '../core/rule'

export default defineRule({
  id: 'typing-slip',
  meta: {
    title: '疑似漏字、多字、倒字',
    category: 'readability',
    rationale: '打字时手快，会漏一个字、多一个字，或者把两个字打颠倒。',
    basis: [{ source: '惯例', clause: '与公开公文中的用字统计相比较' }],
    severity: 'warning',
    fixable: 'suggest',
    needs: 'speller',
    messages: {
      missing: '“{quote}”疑漏了“{characters}”字，应为“{fix}”。',
      extra: '“{quote}”疑多了“{characters}”字。',
      swapped: '“{quote}”的字序疑颠倒了，应为“{fix}”。',
    },
  },
  options: z.strictObject({
    words: z.array(z.string().min(1)).default([]).describe('不检查的词：人名、地名、专名'),
    hints: z.boolean().default(true).describe('把握不大的也作为提示列出'),
  }),
  examples: [
    { bad: '当前防汛⟦形⟧十分严峻。', good: '当前防汛形势十分严峻。', messageId: 'missing' },
    {
      bad: '深刻⟦汲⟧吸取事故教训。',
      good: '深刻吸取事故教训。',
      messageId: 'extra',
    },
    {
      bad: '健全激励机制，规范⟦金资⟧管理。',
      good: '健全激励机制，规范资金管理。',
      messageId: 'swapped',
    },
  ],
  allows: [
    '健全激励机制，规范资金管理，大力开展招商引资。',
    '建设镍铜钴新材料产业集群，开展农文商体旅活动。',
    '任务复杂严峻，下气力解决好这些问题。',
  ],
  check({ draft, options, report }) {
    for (const slip of draft.slips()) {
      const { start, end, kind, fix, characters, isSure } = slip
      if (!isSure && !options.hints) continue
      if (draft.isProtected(start)) continue
      if (options.words.some((word) => draft.text.slice(start, end).includes(word))) continue
      if (draft.misspellings().some((other) => other.odds > slip.odds && overlaps(other, slip)))
        continue
      report({
        start,
        end,
        messageId: kind,
        data: { fix, characters },
        suggestions: [{ text: fix, safe: false }],
        ...(!isSure && { severity: 'info' }),
      })
    }
  },
})
