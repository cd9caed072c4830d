import { z } from 'zod'
import { defineRule } from '../core/rule'

/** 2.公里网格 at the head of a line is a numbered item, so a figure must stand behind a word. */
const PATTERN =
  /(?<=\p{Script=Han}\d{1,9})\.(?=公里|千米|公顷|公斤|万元|亿元|元|个百分点|平方米|平方公里|立方米|万?亩|万?吨|万?人次|万?户|米|[%％])/gu

export default defineRule({
  id: 'broken-decimal',
  meta: {
    title: '小数点后缺数字',
    category: 'figures',
    rationale: '“163.公里”不是小数点多了，就是小数漏了，数字须重新核对。',
    basis: [{ source: '惯例', clause: '数字完整' }],
    severity: 'error',
    fixable: 'suggest',
    messages: { broken: '小数点后没有数字：删去小数点，或补上小数。' },
  },
  options: z.strictObject({}),
  examples: [
    { bad: '改造农渠163⟦.⟧公里。', good: '改造农渠163公里。', messageId: 'broken' },
    { bad: '合格率达98⟦.⟧%。', good: '合格率达98%。', messageId: 'broken' },
  ],
  allows: [
    '改造农渠163.5公里。',
    '2.公里网格管理\n3.米袋子工程',
    '做法有三：1.人到位；2.户表改造。',
  ],
  check({ draft, report }) {
    for (const { index: start } of draft.text.matchAll(PATTERN)) {
      if (draft.isProtected(start)) continue
      const suggestions = [{ text: '', safe: false }]
      report({ start, end: start + 1, messageId: 'broken', suggestions })
    }
  },
})
