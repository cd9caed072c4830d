import { z } from 'zod'
import type { Draft, Heading } from '../core/draft'
import { defineRule } from '../core/rule'

const SPELLING = ['', '一、', '（一）', '1.', '（1）'] as const

export default defineRule({
  id: 'heading-level-skip',
  meta: {
    title: '标题层级跳级',
    category: 'numbering',
    rationale: '层级一级一级往下用，隔两级使用会让人看不清从属关系。',
    basis: [{ source: 'GB/T 9704—2012', clause: '7.3.3（“一、”“（一）”“1.”“（1）”依次标注）' }],
    severity: 'info',
    fixable: false,
    messages: { skip: '“{parent}”之下直接用了“{quote}”，中间缺“{missing}”一级。' },
  },
  options: z.strictObject({
    strict: z.boolean().default(false).describe('“一、”下面直接用“1.”也要报告'),
  }),
  examples: [
    { bad: '一、抓组织\n⟦（1）⟧早部署\n（2）早动员', messageId: 'skip' },
    { bad: '一、抓组织\n⟦1.⟧早部署\n2.早动员', messageId: 'skip', options: { strict: true } },
  ],
  allows: [
    '一、抓组织\n（一）早部署\n1.早检修\n（1）早调度',
    '一、抓组织\n1.早部署\n2.早动员',
    '1.抓组织\n（1）早部署',
    '一、抓组织\n主要措施有：\n（1）早检修；\n（2）早调度。',
    '一、抓组织\n（一）早部署\n要求：（1）早检修；（2）早调度。',
  ],
  check({ draft, options, report }) {
    const faulty = new Set(draft.numberingFaults.map((fault) => fault.heading))
    const allowed = options.strict ? 1 : 2
    let parent: Heading | undefined
    for (const heading of draft.headings) {
      const depth = parent ? heading.level - parent.level : 0
      const isFault = parent && depth > allowed && heading.number === 1 && !faulty.has(heading)
      if (parent && isFault && !isList(draft, heading)) {
        report({
          start: heading.start,
          end: heading.start + heading.marker.length,
          messageId: 'skip',
          data: { parent: parent.marker, missing: SPELLING[parent.level + 1] as string },
        })
      }
      parent = heading
    }
  },
})

/** A line that ends in ： leads in a list, which has numbers of its own. */
function isList(draft: Draft, { start }: Heading): boolean {
  const before = draft.text.slice(Math.max(0, start - 8), start).trimEnd()
  return /[：:]$/u.test(before)
}
