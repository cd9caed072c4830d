import { z } from 'zod'
import { defineRule } from '../core/rule'

export default defineRule({
  id: 'ellipsis-with-deng',
  meta: {
    title: '省略号与“等”并用',
    category: 'punctuation',
    rationale: '省略号和“等”都表示未列尽，留一个就够了。',
    basis: [{ source: '惯例', clause: '省略号与“等”不并用' }],
    severity: 'warning',
    fixable: 'suggest',
    messages: { both: '省略号与“等”只留一个。' },
  },
  options: z.strictObject({}),
  examples: [
    { bad: '种植水稻、玉米⟦……等⟧作物。', good: '种植水稻、玉米等作物。', messageId: 'both' },
    { bad: '种植水稻、玉米⟦等……⟧', good: '种植水稻、玉米等', messageId: 'both' },
  ],
  allows: [
    '种植水稻、玉米等作物。',
    '水稻、玉米……等到秋天再收',
    '条文为“组织参加……等活动”的',
    '还要等……',
  ],
  check({ draft, report }) {
    for (const match of draft.text.matchAll(
      /…+等(?![到待候级于着])|(?<=[\u4e00-\u9fff]{2})(?<![要再还在就别])等…+/gu,
    )) {
      const start = match.index
      // Inside quotation marks the dots shorten what is quoted.
      if (draft.isQuoted(start, 'quote')) continue
      const end = start + match[0].length
      report({ start, end, messageId: 'both', suggestions: [{ text: '等', safe: false }] })
    }
  },
})
