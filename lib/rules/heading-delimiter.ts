import { z } from 'zod'
import type { Draft, Heading } from '../core/draft'
import { defineRule } from '../core/rule'

export default defineRule({
  id: 'heading-delimiter',
  meta: {
    title: '序号后的标点不规范',
    category: 'numbering',
    rationale: '序号的写法全国统一：“一、”“（一）”“1.”“（1）”，混用显得稿子是拼起来的。',
    basis: [{ source: 'GB/T 15834—2011', clause: '附录B.3.1～B.3.4' }],
    severity: 'warning',
    fixable: 'safe',
    messages: {
      dot: '“{quote}”中汉字序号后应用顿号，写作“{right}”。',
      after: '带括号的序号后不再加标点，写作“{right}”。',
      comma: '阿拉伯数字序号后应用下脚点，写作“{right}”。',
      mixed: '全文序号多写作“1.”，此处“{quote}”不一致，应为“{right}”。',
      ordinal: '“第”字序号后应用逗号，写作“{right}”。',
    },
  },
  options: z.strictObject({
    arabic: z.boolean().default(true).describe('全文统一写成“1、”时也要报告'),
  }),
  examples: [
    { bad: '⟦一.⟧抓组织\n二、抓农机', good: '一、抓组织\n二、抓农机', messageId: 'dot' },
    { bad: '⟦（一）、⟧抓组织', good: '（一）抓组织', messageId: 'after' },
    { bad: '⟦(1).⟧抓组织', good: '（1）抓组织', messageId: 'after' },
    { bad: '⟦1、⟧抓组织', good: '1.抓组织', messageId: 'comma' },
    {
      bad: '1.抓组织\n2.抓农机\n⟦3、⟧抓服务',
      good: '1.抓组织\n2.抓农机\n3.抓服务',
      messageId: 'mixed',
    },
    {
      bad: '⟦第一、⟧早部署。第二，早抢收。',
      good: '第一，早部署。第二，早抢收。',
      messageId: 'ordinal',
    },
  ],
  allows: [
    '一、抓组织\n（一）早部署\n1.早检修\n（1）早调度',
    '1．抓组织\n２．抓农机',
    '第一，早部署。第二，早抢收。',
    '1、2月份完成抢收',
    '单产全省第一、总产全省第二。',
  ],
  check({ draft, options, report }) {
    const faulty = new Set(draft.numberingFaults.map((fault) => fault.heading))
    const arabic = draft.headings.filter((heading) => heading.level === 3)
    const dots = arabic.filter((heading) => /[.．]$/u.test(heading.marker)).length
    const isDotted = dots >= 2 && dots * 2 > arabic.length
    for (const heading of draft.headings) {
      const found = faulty.has(heading) ? undefined : misspelt(heading, isDotted, options.arabic)
      if (!found) continue
      report({
        start: heading.start,
        end: heading.start + heading.marker.length,
        messageId: found.messageId,
        data: { right: found.right },
        suggestions: [{ text: found.right, safe: true }],
        ...(found.messageId === 'comma' && { severity: 'info' as const }),
      })
    }
    for (const { start, end } of ordinals(draft)) {
      if (draft.text[end - 1] !== '、') continue
      const right = `${draft.text.slice(start, end - 1)}，`
      const suggestions = [{ text: right, safe: true }]
      report({ start, end, messageId: 'ordinal', data: { right }, suggestions })
    }
  },
})

function misspelt({ level, marker }: Heading, isDotted: boolean, arabic: boolean) {
  const bare = marker.replace(/[、.．，,]$/u, '').trimEnd()
  if (level === 1) {
    return /[.．]$/u.test(marker) ? ({ messageId: 'dot', right: `${bare}、` } as const) : undefined
  }
  if (level === 3) {
    if (!marker.endsWith('、')) return undefined
    if (isDotted) return { messageId: 'mixed', right: `${bare}.` } as const
    return arabic ? ({ messageId: 'comma', right: `${bare}.` } as const) : undefined
  }
  const right = bare.replace('(', '（').replace(')', '）')
  return bare === marker ? undefined : ({ messageId: 'after', right } as const)
}

/** The markers of lists by 第一…, which have two items at least. */
function ordinals(draft: Draft) {
  return draft.enumerations
    .filter(({ kind, items }) => kind === 'ordinal' && items.length > 1 && items[0]?.number === 1)
    .flatMap(({ items }) => items)
}
