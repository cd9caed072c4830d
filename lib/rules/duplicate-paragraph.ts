import { z } from 'zod'
import { defineRule } from '../core/rule'
import { gistOf, splitSentences } from '../text/sentences'

export default defineRule({
  id: 'duplicate-paragraph',
  meta: {
    title: '段落重复',
    category: 'repetition',
    rationale: '整段重复是粘贴事故，会让人怀疑全文都没有看过。',
    basis: [{ source: '惯例', clause: '校对常规' }],
    severity: 'error',
    fixable: 'suggest',
    messages: { paragraph: '这一段与第{line}行的一段相同，疑为重复粘贴。' },
  },
  options: z.strictObject({
    minimum: z.int().min(10).default(40).describe('短于这个字数的段落允许重复（标点和数字不计）'),
  }),
  examples: [
    {
      bad: '今年以来，全镇抢抓农时抓好秋收秋种，组织农机抢收抢烘。截至目前，已收获玉米、大豆等作物，确保颗粒归仓。\n中间一段。\n⟦今年以来，全镇抢抓农时抓好秋收秋种，组织农机抢收抢烘。截至目前，已收获玉米、大豆等作物，确保颗粒归仓。⟧',
      good: '今年以来，全镇抢抓农时抓好秋收秋种，组织农机抢收抢烘。截至目前，已收获玉米、大豆等作物，确保颗粒归仓。\n中间一段。\n',
      messageId: 'paragraph',
    },
  ],
  allows: [
    '今年以来，全镇抢抓农时抓好秋收秋种，组织农机抢收抢烘。',
    '牵头单位：县农业农村局\n牵头单位：县农业农村局',
    '一、秋收工作\n一、秋收工作',
  ],
  check({ draft, options, report }) {
    const first = new Map<string, number>()
    for (const line of draft.lines) {
      if (line.text.length < options.minimum || line.isTabular) continue
      const gist = gistOf(line.text)
      if (gist.length < options.minimum) continue
      const known = first.get(gist)
      if (known === undefined) {
        first.set(gist, line.index)
        continue
      }
      // A paragraph of one sentence is a sentence said twice: told by that rule.
      if (splitSentences(line.text).length === 1) continue
      const start = line.start + draft.text.slice(line.start, line.end).indexOf(line.text)
      report({
        start,
        end: start + line.text.length,
        messageId: 'paragraph',
        data: { line: known + 1 },
        suggestions: [{ text: '', safe: false }],
      })
    }
  },
})
