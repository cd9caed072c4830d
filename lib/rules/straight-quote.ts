import { z } from 'zod'
import { defineRule } from '../core/rule'
import { pairedMarks } from '../text/paired-marks'

export default defineRule({
  id: 'straight-quote',
  meta: {
    title: '英文直引号',
    category: 'punctuation',
    rationale: '中文引号是“”；直引号不分前后，多是从网页或代码里带来的。',
    basis: [{ source: '惯例', clause: '汉字行文用弯引号' }],
    severity: 'warning',
    fixable: 'safe',
    messages: { straight: '中文正文中的“{quote}”应为引号“{right}”。' },
  },
  options: z.strictObject({}),
  examples: [
    { bad: '推进“三夏⟦"⟧生产。', good: '推进“三夏”生产。', messageId: 'straight' },
    { bad: '推进“三夏⟦〞⟧生产。', good: '推进“三夏”生产。', messageId: 'straight' },
    { bad: '推进⟦＂⟧三夏”生产。', good: '推进“三夏”生产。', messageId: 'straight' },
  ],
  allows: [
    '推进“三夏”生产。',
    '配备55"屏幕一块。',
    '文件名是 "Harvest" 的附件。',
    '`print("三夏")`',
  ],
  check({ draft, report }) {
    for (const { start, end, curly } of pairedMarks(draft).straight) {
      report({
        start,
        end,
        messageId: 'straight',
        data: { right: curly },
        suggestions: [{ text: curly, safe: true }],
      })
    }
  },
})
