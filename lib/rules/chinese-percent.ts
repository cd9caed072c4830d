import { z } from 'zod'
import { defineRule } from '../core/rule'

const HAN_NUMBER = '[一二三四五六七八九十百零]{1,5}'
const PATTERN = new RegExp(
  `百分之(\\d+(?:\\.\\d+)?)[%％]?|百分之${HAN_NUMBER}(?:点${HAN_NUMBER})?[%％]|(?<![\\u4e00-\\u9fff]{0,2}第)(?<=[率为达占到长降约近过比（(])${HAN_NUMBER}(?:点${HAN_NUMBER})?[%％]`,
  'gu',
)

export default defineRule({
  id: 'chinese-percent',
  meta: {
    title: '百分比写法混用',
    category: 'figures',
    rationale: '“百分之”与“%”意思重复，汉字数字也不与“%”连用。',
    basis: [{ source: '惯例', clause: '百分比用“90%”或“百分之九十”' }],
    severity: 'warning',
    fixable: 'suggest',
    messages: {
      arabic: '“{quote}”写法混用，应为“{right}”。',
      chinese: '“{quote}”写法混用，用“百分之…”或阿拉伯数字加“%”。',
    },
  },
  options: z.strictObject({}),
  examples: [
    { bad: '机收率达⟦百分之99%⟧。', good: '机收率达99%。', messageId: 'arabic' },
    { bad: '机收率达⟦百分之99.5⟧。', good: '机收率达99.5%。', messageId: 'arabic' },
    { bad: '机收率达⟦九十%⟧。', messageId: 'chinese' },
    { bad: '机收率达⟦百分之九十%⟧。', messageId: 'chinese' },
  ],
  allows: ['机收率达99.5%，比上年提高百分之三。', '百分之百完成', '增加三个百分点'],
  check({ draft, report }) {
    for (const match of draft.text.matchAll(PATTERN)) {
      const start = match.index
      const end = start + match[0].length
      if (match[1] === undefined) report({ start, end, messageId: 'chinese' })
      else {
        const right = `${match[1]}%`
        const suggestions = [{ text: right, safe: false }]
        report({ start, end, messageId: 'arabic', data: { right }, suggestions })
      }
    }
  },
})
