import { z } from 'zod'
import type { Draft } from '../core/draft'
import { defineRule } from '../core/rule'
import { markerSpellings } from '../text/chinese-ordinal'

export default defineRule({
  id: 'single-child-heading',
  meta: {
    title: '只有一个下级标题',
    category: 'structure',
    rationale: '分层至少要有两项；只有“（一）”没有“（二）”，或是漏写，或是不必分。',
    basis: [{ source: '惯例', clause: '同级标题不少于两个' }],
    severity: 'info',
    fixable: false,
    scope: 'document',
    messages: { single: '这一部分只有“{quote}”，没有“{second}”。' },
  },
  options: z.strictObject({}),
  examples: [
    {
      bad: '一、抓组织\n⟦（一）⟧早部署。全县动员。\n二、抓农机',
      messageId: 'single',
    },
  ],
  allows: [
    '一、抓组织\n（一）早部署。\n（二）早动员。\n二、抓农机',
    '一、抓组织\n（一）早部署；（二）早动员。\n二、抓农机',
    '一、抓组织\n（一）早部署\n（三）早动员\n二、抓农机',
    '秋收工作总结\n一、秋收顺利',
  ],
  check({ draft, report }) {
    const { headings } = draft
    headings.forEach(({ level, number, marker, start }, index) => {
      if (level === 1 || number !== 1 || index === 0) return
      const rest = headings.slice(index + 1, index + 40)
      const next = rest.find((heading) => heading.level <= level)
      const hasSibling = next?.level === level && next.number > 1
      if (hasSibling || (!next && rest.length > 38)) return
      // Other spellings of the list: （一）… then 2. is a matter of the numbers.
      if (rest[0] && rest[0].number === 2 && rest[0].level > level) return
      const end = next?.start ?? draft.text.length
      if (isWritten(draft, start + marker.length, end, level)) return
      const second = markerSpellings(level, 2)[0] as string
      report({ start, end: start + marker.length, messageId: 'single', data: { second } })
    })
  },
})

/** Whether the second item stands inside a line. */
function isWritten(draft: Draft, from: number, to: number, level: 1 | 2 | 3 | 4): boolean {
  const body = draft.text.slice(from, to)
  return markerSpellings(level, 2).some((spelling) => body.includes(spelling))
}
