import { z } from 'zod'
import type { Draft, Heading } from '../core/draft'
import { defineRule } from '../core/rule'
import { lastStartingBy } from '../text/search'

export default defineRule({
  id: 'empty-section',
  meta: {
    title: '标题下没有内容',
    category: 'structure',
    rationale: '只有标题没有正文，多半是套用提纲后忘了写。',
    basis: [{ source: '惯例', clause: '每个标题下须有正文或下级标题' }],
    severity: 'warning',
    fixable: false,
    scope: 'document',
    messages: { empty: '“{text}”之下没有正文。' },
  },
  options: z.strictObject({}),
  examples: [
    {
      bad: '一、抓组织\n全县动员。\n⟦二、抓农机⟧\n三、抓服务\n送技上门。',
      messageId: 'empty',
    },
    {
      bad: '一、抓组织\n（一）早动员\n全县动员。\n⟦（二）早部署⟧\n二、抓服务\n送技上门。',
      messageId: 'empty',
    },
    { bad: '一、抓组织\n全县动员。\n⟦二、抓服务⟧\n', messageId: 'empty' },
  ],
  allows: [
    '一、抓组织\n（一）早动员。全县动员。\n二、抓农机\n及时检修。',
    '一、抓组织，全县动员；\n二、抓农机，及时检修；\n三、抓服务，送技上门。',
    '一、抓组织\n二、抓农机\n三、抓服务\n送技上门。\n四、抓宣传\n全县动员。',
    '分工如下：\n一、组织组\n二、农机组\n三、服务组',
    '一、抓组织\n全县动员。\n二、抓服务\n1.送技上门\n2.送物上门',
    '一、抓组织\n全县动员。\n二、抓服务，送技上门、送物上门、送政策上门，切实解决群众后顾之忧',
  ],
  check({ draft, report }) {
    const upper = draft.headings.filter((heading) => heading.level <= 2 && heading.isAlone)
    const empty = upper.map((heading) => isEmpty(draft, heading))
    const filled = [0, 0, 0]
    const count = [0, 0, 0]
    upper.forEach(({ level }, index) => {
      count[level] = (count[level] ?? 0) + 1
      if (!empty[index]) filled[level] = (filled[level] ?? 0) + 1
    })
    upper.forEach(({ level, start, end, text }, index) => {
      if (!empty[index]) return
      const isSentence = /[，,。；;]/u.test(text) && text.length > 20
      // A list whose items mostly stand alone is no set of sections; nor is an outline.
      const isList = !filled[level] || filled[level] * 2 < (count[level] ?? 0)
      if (isSentence || isList || empty[index - 1] || empty[index + 1]) return
      if (/^[。；;，,]/u.test(draft.text.slice(end, end + 1))) return
      report({ start, end, messageId: 'empty', data: { text } })
    })
  },
})

/** Whether the next thing behind a heading is one of its own level or above, or nothing. */
function isEmpty(draft: Draft, heading: Heading): boolean {
  const { index } = draft.lineAt(heading.start)
  const next = draft.lines.slice(index + 1, index + 8).find((line) => line.text !== '')
  if (!next) return index + 8 > draft.lines.length
  const following = lastStartingBy(draft.headings, next.end)
  return (
    following !== undefined && following.start >= next.start && following.level <= heading.level
  )
}
