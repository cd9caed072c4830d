import { z } from 'zod'
import type { Draft } from '../core/draft'
import { defineRule } from '../core/rule'
import { documentTypeById, rolesOf, sectionById } from '../data/document-types'

/** What stands for a section that has no heading of its own. */
const IN_PROSE: Readonly<Record<string, RegExp>> = {
  problems:
    /存在[^。]{0,20}(?:问题|不足|差距|短板|困难)|(?:问题|不足|差距|困难)[^。]{0,12}(?:主要(?:是|表现)|依然|仍然)/u,
  plans:
    /下一步[，,]|下一步(?:工作|将|要|打算)|今后[，,]|接下来[，,]|(?:明年|下半年)[^。]{0,12}(?:将|要|重点)/u,
  causes: /原因[^。]{0,8}(?:是|有|在于|：)|究其原因/u,
  advice: /建议[：:，,]|(?:一是|第一)[^。]{0,6}建议/u,
}

export default defineRule({
  id: 'missing-section',
  meta: {
    title: '缺少章节',
    category: 'structure',
    rationale: '只讲成绩不讲问题、没有下一步打算的报告会被退回。',
    basis: [{ source: '惯例', clause: '事务文书的通行结构，无法定规定' }],
    severity: 'warning',
    fixable: false,
    scope: 'document',
    messages: {
      missing: '按“{type}”的惯例应有“{section}”，全文没有找到。',
      heading: '“{section}”只在正文中提到，按“{type}”的惯例宜单独成节。',
    },
  },
  options: z.strictObject({
    /** Texts without headings and shorter than this (in UTF-16 units) are not judged. */
    minimum: z.int().min(0).default(800),
  }),
  examples: [
    {
      bad: '⟦2025年秋收工作总结⟧\n一、主要做法\n组织抢收。\n二、下一步打算\n继续努力。',
      messageId: 'missing',
    },
    {
      bad: '⟦秋收工作情况报告⟧\n一、主要做法\n组织抢收，但还存在农机不足的问题。\n二、下一步打算\n继续努力。',
      messageId: 'heading',
    },
  ],
  allows: [
    '2025年秋收工作总结\n一、主要做法\n组织抢收。\n二、存在问题及下一步打算\n农机不足。',
    '2025年秋收工作总结\n一、抓组织\n二、抓农机\n三、存在的不足\n四、下步工作\n继续努力。',
    '秋收工作总结\n今年秋收顺利。',
    '关于召开秋收工作会议的通知\n一、时间\n二、地点',
    '秋收现场会侧记\n一、来到田间\n二、走进农户',
  ],
  check({ draft, options, report }) {
    const type = documentTypeById(draft.documentType)
    if (!type || type.required.length === 0) return
    const hasHeadings = draft.headings.some((heading) => heading.level === 1)
    if (!hasHeadings && draft.text.length < options.minimum) return
    const anchor = draft.title ?? { start: 0, end: Math.min(draft.text.length, 1) }
    const present = sectionsPresent(draft)
    for (const alternatives of type.required) {
      if (alternatives.some((id) => present.has(id))) continue
      const wanted = alternatives.map(sectionById)
      const isInProse = wanted.some((section) => IN_PROSE[section.id]?.test(draft.text))
      report({
        start: anchor.start,
        end: anchor.end,
        messageId: isInProse ? 'heading' : 'missing',
        ...(isInProse && { severity: 'info' as const }),
        entry: alternatives[0] as string,
        data: { type: type.title, section: wanted.map((section) => section.title).join('”或“') },
      })
    }
  },
})

/**
 * Ids of the sections that headings announce: those of level 1, then of level 2, then short lines without a
 * number. A heading may announce two (存在问题及下一步打算); one that fits none tells of the work itself.
 */
function sectionsPresent(draft: Draft): Set<string> {
  const present = new Set<string>()
  const announce = (text: string) => {
    const roles = rolesOf(text)
    for (const role of roles) present.add(role)
    return roles.length > 0
  }
  for (const heading of draft.headings) {
    if (heading.level > 2) continue
    const isKnown = announce(heading.text)
    if (!isKnown && heading.level === 1) for (const id of OWN_WORDS) present.add(id)
  }
  for (const line of draft.lines) {
    const isShort = line.text.length >= 2 && line.text.length <= 24
    if (isShort && !/[。；，：]$/u.test(line.text) && line.start !== draft.title?.start) {
      announce(line.text)
    }
  }
  return present
}

/** Sections whose headings mostly speak of the matter itself (一、抓组织领导). */
const OWN_WORDS = ['achievements', 'tasks', 'rectification', 'assessment']
