import { z } from 'zod'
import { defineRule } from '../core/rule'

export default defineRule({
  id: 'dunhao-between-quoted',
  meta: {
    title: '引号、书名号之间的顿号',
    category: 'punctuation',
    rationale: '并列的引号、书名号已能分开各项，通常不再用顿号；用了也不算错，全文一致即可。',
    basis: [{ source: '惯例', clause: '标有引号、书名号的并列成分之间通常不用顿号' }],
    severity: 'info',
    fixable: 'safe',
    messages: { between: '并列的{marks}之间通常不用顿号。' },
  },
  options: z.strictObject({}),
  examples: [
    {
      bad: '学习《农业法⟦》、《⟧种子法》。',
      good: '学习《农业法》《种子法》。',
      messageId: 'between',
    },
    { bad: '抓好“三夏⟦”、“⟧三秋”生产。', good: '抓好“三夏”“三秋”生产。', messageId: 'between' },
  ],
  allows: [
    '学习《农业法》《种子法》，抓好“三夏”“三秋”生产。',
    '学习《农业法》（2012年修正）、《种子法》。',
    '抓好“三夏”生产、“三秋”生产。',
  ],
  check({ draft, report }) {
    for (const match of draft.text.matchAll(/》、《|”、“/gu)) {
      const start = match.index
      const [close, , open] = match[0] as unknown as [string, string, string]
      report({
        start,
        end: start + match[0].length,
        messageId: 'between',
        data: { marks: close === '》' ? '书名号' : '引号' },
        suggestions: [{ text: close + open, safe: true }],
      })
    }
  },
})
