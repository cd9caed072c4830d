import { z } from 'zod'
import { defineRule } from '../core/rule'
import { documentTypeById, sectionById } from '../data/document-types'

/** What comes before what, in every type that has both. */
const ORDER: readonly (readonly [string, string])[] = [
  ['problems', 'plans'],
  ['problems', 'causes'],
  ['causes', 'plans'],
  ['achievements', 'problems'],
]

export default defineRule({
  id: 'section-order',
  meta: {
    title: '章节先后颠倒',
    category: 'structure',
    rationale: '先讲做法，再讲问题、原因，最后讲打算，读者才知道打算针对什么。',
    basis: [{ source: '惯例', clause: '事务文书的通行顺序，无法定规定' }],
    severity: 'info',
    fixable: false,
    scope: 'document',
    messages: { order: '“{quote}”放在了“{later}”之前，按惯例应在其后。' },
  },
  options: z.strictObject({}),
  examples: [
    {
      bad: '2025年秋收工作总结\n一、主要做法\n组织抢收。\n⟦二、下一步打算⟧\n更新农机。\n三、存在的问题\n农机不足。',
      messageId: 'order',
    },
  ],
  allows: [
    '2025年秋收工作总结\n一、主要做法\n组织抢收。\n二、存在的问题\n农机不足。\n三、下一步打算\n更新农机。',
    '2025年秋收工作总结\n一、主要做法\n组织抢收。\n二、存在问题及下一步打算\n农机不足。',
    '关于秋收问题整改情况的报告\n一、存在的问题\n农机不足。\n二、整改落实情况\n已更新。\n三、下一步打算\n常态检修。',
    '秋收工作方案\n一、工作安排\n组织抢收。\n二、存在的问题\n农机不足。',
  ],
  check({ draft, report }) {
    const type = documentTypeById(draft.documentType)
    const required = new Set(type?.required.flat())
    // A heading that announces two parts has no place of its own.
    const sole = draft.sections.filter(({ roles }) => roles.length === 1)
    const reported = new Set<number>()
    for (const [first, second] of ORDER) {
      if (!required.has(first) || !required.has(second)) continue
      const early = sole.find(({ roles }) => roles[0] === second)
      const late = sole.findLast(({ roles }) => roles[0] === first)
      const isAlone = sole.filter(({ roles }) => roles[0] === first || roles[0] === second)
      if (!early?.heading || !late || early.start > late.start || isAlone.length !== 2) continue
      if (reported.has(early.start)) continue
      reported.add(early.start)
      report({
        start: early.heading.start,
        end: early.heading.end,
        messageId: 'order',
        data: { later: sectionById(first).title },
      })
    }
  },
})
