import { z } from 'zod'
import { defineRule } from '../core/rule'

/** Choices that a template leaves open, each with its two readings. */
const CHOICES = (
  [
    ['党委', '党组'],
    ['乡', '镇'],
    ['镇', '街道'],
    ['局', '委'],
    ['公司', '集团'],
  ] as const
).map((words) => ({
  words,
  open: new RegExp(`${words[0]}[（(]${words[1]}[）)]`, 'u'),
  // Organs of others are no sign of what the unit calls itself.
  uses: words.map(
    (word) => new RegExp(`(?<!各级|上级|省|市|区|县|机关|基层)${word}(?![（(）)])`, 'gu'),
  ),
}))

export default defineRule({
  id: 'template-alternative',
  meta: {
    title: '模板选项未择一',
    category: 'placeholder',
    rationale: '标题里的“党委（党组）”是模板的两种写法，定稿应只留本单位的一种。',
    basis: [{ source: '惯例', clause: '标题应写明发文机关' }],
    severity: 'info',
    fixable: 'suggest',
    scope: 'document',
    messages: { choice: '标题仍是模板的“{quote}”，正文用的是“{used}”，应择一。' },
  },
  options: z.strictObject({
    minimum: z.int().min(1).default(2).describe('正文里至少用过几次其中一种写法'),
  }),
  examples: [
    {
      bad: '⟦党委（党组）⟧秋收工作情况报告\n局党委高度重视。局党委专题研究。',
      good: '党委秋收工作情况报告\n局党委高度重视。局党委专题研究。',
      messageId: 'choice',
    },
  ],
  allows: [
    '党委（党组）秋收工作情况报告\n党委研究，党组落实。',
    '关于《党委（党组）工作规则》的说明\n局党委认真学习，局党委对照检查。',
    '秋收工作情况报告\n各级党委（党组）高度重视。局党委研究，局党委部署。',
    '党委（党组）秋收工作情况报告\n各级党委重视，上级党委支持。',
  ],
  check({ draft, options, report }) {
    const title = draft.title
    if (!title) return
    const words = draft.text.slice(title.start, title.end)
    for (const { words: pair, open, uses } of CHOICES) {
      const match = open.exec(words)
      if (!match || draft.isQuoted(title.start + match.index)) continue
      const body = draft.text.slice(title.end)
      const counts = uses.map((use) => body.match(use)?.length ?? 0)
      const used = counts.findIndex(
        (count, index) => count >= options.minimum && counts[1 - index] === 0,
      )
      const word = pair[used]
      if (word === undefined) continue
      const start = title.start + match.index
      report({
        start,
        end: start + match[0].length,
        messageId: 'choice',
        data: { used: word },
        suggestions: [{ text: word, safe: false }],
      })
    }
  },
})
