import { z } from 'zod'
import { defineRule } from '../core/rule'

const TITLE =
  /^.{4,60}(?:报告|总结|汇报|汇报材料|通知|通报|方案|预案|计划|请示|批复|意见|要点|纪要|安排|打算)([。；：，、.,;:])$/u

export default defineRule({
  id: 'title-end-punct',
  meta: {
    title: '标题末尾有标点',
    category: 'punctuation',
    rationale: '标题末尾通常不用标点，多一个句号显得没有校对。',
    basis: [{ source: 'GB/T 15834—2011', clause: '附录 B.4' }],
    severity: 'warning',
    fixable: 'safe',
    messages: { mark: '标题末尾的“{quote}”应去掉。' },
  },
  options: z.strictObject({}),
  examples: [
    {
      bad: '秋收工作总结⟦。⟧\n今年以来，秋收顺利。',
      good: '秋收工作总结\n今年以来，秋收顺利。',
      messageId: 'mark',
    },
    {
      bad: '关于秋收工作的报告⟦:⟧\n县政府：',
      good: '关于秋收工作的报告\n县政府：',
      messageId: 'mark',
    },
  ],
  allows: [
    '秋收工作总结\n今年以来，秋收顺利。',
    '今年秋收如何打算？\n听听种粮大户怎么说。',
    '今年以来，我们撰写了秋收工作总结。\n二是做好计划。',
    '现将秋收情况总结如下，请审阅报告。',
  ],
  check({ draft, report }) {
    const first = draft.lines.find((line) => line.text !== '')
    if (!first || first.text.length > 62) return
    const next = draft.lines.find((line) => line.index > first.index && line.text !== '')
    const match = TITLE.exec(first.text)
    if (!match || !next || /[。，,；]/u.test(first.text.slice(0, -1))) return
    const end = draft.text.slice(first.start, first.end).trimEnd().length + first.start
    report({ start: end - 1, end, messageId: 'mark', suggestions: [{ text: '', safe: true }] })
  },
})
