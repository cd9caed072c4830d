import { z } from 'zod'
import { defineRule } from '../core/rule'
import { pairedMarks } from '../text/paired-marks'

export default defineRule({
  id: 'reversed-quote',
  meta: {
    title: '引号方向反了',
    category: 'punctuation',
    rationale: '前引号和后引号打反，是从网页复制或输入法切换留下的痕迹。',
    basis: [{ source: '惯例', clause: '前引号在前，后引号在后' }],
    severity: 'warning',
    fixable: 'safe',
    messages: { reversed: '引号方向反了，此处应为“{right}”。' },
  },
  options: z.strictObject({}),
  examples: [
    { bad: '推进⟦”⟧三夏”生产。', good: '推进“三夏”生产。', messageId: 'reversed' },
    { bad: '推进“三夏⟦“⟧生产。', good: '推进“三夏”生产。', messageId: 'reversed' },
  ],
  allows: [
    '推进“三夏”和“三秋”生产。',
    '他说：“要抓好“三夏”生产。”',
    '推进“三夏生产和“三秋”生产。',
    '三夏”和“三秋”生产',
  ],
  check({ draft, report }) {
    for (const { mark, start, end } of pairedMarks(draft).reversed) {
      const right = mark === '“' ? '”' : '“'
      report({
        start,
        end,
        messageId: 'reversed',
        data: { right },
        suggestions: [{ text: right, safe: true }],
      })
    }
  },
})
