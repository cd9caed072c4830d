import { z } from 'zod'
import type { Draft, Line } from '../core/draft'
import { defineRule } from '../core/rule'

const BREAK = /[；;，,、]$/u
/** What begins a line of its own: an item, a quotation, a part. */
const ITEM =
  /^(?:[一二三四五六七八九十\d①-⑳０-９]|[（(《“【[#*\-—•·●■◆▪]|第[一二三四五六七八九十\d]|首先|其次|再次|最后|其[一二三四五六]|附)/u

export default defineRule({
  id: 'broken-line',
  meta: {
    title: '句中断行',
    category: 'punctuation',
    rationale: '一句话在逗号、分号处被拆成两段，多为从网页复制时留下的。',
    basis: [{ source: '惯例', clause: '句子未完不另起段' }],
    severity: 'warning',
    fixable: 'safe',
    messages: { broken: '上一行以“{mark}”结尾，话没有说完就换了行。' },
  },
  options: z.strictObject({
    shortest: z
      .int()
      .min(1)
      .default(30)
      .describe('短于这个字数的行不判断（可能是清单、地址或诗句）'),
  }),
  examples: [
    {
      bad: '今年以来，全县上下抢抓农时，科学调度农机，统筹安排劳力，切实加快抢收进度⟦；\n⟧同时抓好晾晒入库，确保颗粒归仓。',
      good: '今年以来，全县上下抢抓农时，科学调度农机，统筹安排劳力，切实加快抢收进度；同时抓好晾晒入库，确保颗粒归仓。',
      messageId: 'broken',
    },
    {
      bad: '今年以来,全县上下抢抓农时,科学调度农机,统筹安排劳力,切实加快抢收进度⟦,\n\n⟧确保颗粒归仓。',
      good: '今年以来,全县上下抢抓农时,科学调度农机,统筹安排劳力,切实加快抢收进度,确保颗粒归仓。',
      messageId: 'broken',
    },
  ],
  allows: [
    '主要做法有：\n全县上下抢抓农时，科学调度农机，统筹安排劳力，切实加快抢收进度；\n抓好晾晒入库，确保颗粒归仓。',
    '全县上下抢抓农时，科学调度农机，统筹安排劳力，切实加快抢收进度；\n二是抓好晾晒入库，确保颗粒归仓。',
    '全县上下抢抓农时，科学调度农机，统筹安排劳力，切实加快抢收进度；\n统筹抓好晾晒入库，落实烘干设备，减少损失；\n确保颗粒归仓。',
    '春种一粒粟，\n秋收万颗子。',
    '品种\t面积，\n水稻\t三百亩，',
    '今年以来全县上下抢抓农时科学调度农机统筹安排劳力，\n切实加快抢收进度做好晾晒入库烘干收储等各项工作，\n确保颗粒归仓应收尽收。今年以来全县上下抢抓农时，\n科学调度农机统筹安排劳力。今年以来全县抢抓农时，',
  ],
  check({ draft, options, report }) {
    const lines = draft.lines.filter((line) => line.text !== '')
    lines.forEach((line, index) => {
      const next = lines[index + 1]
      if (!next || !BREAK.test(line.text) || line.text.length < options.shortest) return
      if (line.isTabular || next.isTabular || ITEM.test(next.text)) return
      if (next.index - line.index > 2 || !/^\p{Script=Han}/u.test(next.text)) return
      const mark = line.text.at(-1) as string
      const previous = lines[index - 1]
      if (/[；;]/u.test(mark) && isList(previous, next)) return
      if (isWrapped(lines, index) || draft.title?.start === line.start) return
      const start = line.start + draft.text.slice(line.start, line.end).trimEnd().length - 1
      const end = next.start + draft.text.slice(next.start, next.end).search(/\S/u)
      const suggestions = [{ text: mark, safe: !isQuotedAt(draft, start) }]
      // Two sentences side by side may be two paragraphs; a longer paragraph does not stop at ；.
      const isHint = mark === '；' && !/[。：]/u.test(line.text)
      report({
        start,
        end,
        messageId: 'broken',
        data: { mark },
        suggestions,
        ...(isHint && { severity: 'info' as const }),
      })
    })
  },
})

/** Items of a list each end in ；, or a line with ： leads them in. */
function isList(previous: Line | undefined, next: Line): boolean {
  return /[；;]$/u.test(next.text) || /[；;：:]$/u.test(previous?.text ?? '')
}

/** Text wrapped at a fixed width breaks everywhere, not at a mark: the lines around are about as long. */
function isWrapped(lines: readonly Line[], index: number): boolean {
  const around = lines.slice(Math.max(0, index - 1), index + 3)
  const width = (lines[index] as Line).text.length
  const alike = around.filter(({ text }) => Math.abs(text.length - width) <= 5)
  return alike.length >= 3
}

function isQuotedAt(draft: Draft, offset: number): boolean {
  return draft.isQuoted(offset) || draft.isQuoted(offset, 'quote')
}
