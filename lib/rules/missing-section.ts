import { z } from 'zod'
import type { Draft } from '../core/draft'
import type { Range } from '../core/range'
import { defineRule } from '../core/rule'
import { documentTypeById, sectionById } from '../data/document-types'
import { sectionsPresent } from '../data/document-types/sections-present'

/** Signature, date and attachments stand below the closing. */
const LAST_LINES = 10
/** Where plans and advice stand. */
const AT_THE_END = /^(?:plans|advice)$/u
const LAST_PARTS = 2

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
      advisable: '“{type}”宜有“{section}”，全文没有找到。',
      place: '“{section}”没有单独的章节，通常就在这里的前后。',
      closing: '“{type}”应有结语，如“{section}”，文末没有找到。',
    },
  },
  options: z.strictObject({
    minimum: z.int().min(0).default(800).describe('没有标题、又短于这个字数的文稿不判断'),
    advisable: z.boolean().default(true).describe('“最好有”的章节也要检查'),
    where: z
      .enum(['title', 'place', 'both'])
      .default('title')
      .describe('必有的章节缺少时标在哪里：标题、该在的位置，或两处都标'),
  }),
  examples: [
    {
      bad: '⟦2025年秋收工作总结⟧\n一、主要做法\n组织抢收。\n二、下一步打算\n继续努力。',
      messageId: 'missing',
      options: { where: 'title' },
    },
    {
      bad: '⟦2025年上半年秋收工作情况及下半年工作安排⟧\n一、主要做法\n组织抢收。\n二、存在的不足\n农机不足。',
      messageId: 'missing',
      options: { where: 'title' },
    },
    {
      bad: '⟦2025年秋收工作总结⟧\n一、聚焦突出问题，加强整改\n组织抢收。\n二、下一步打算\n继续努力。',
      messageId: 'missing',
      options: { where: 'title' },
    },
    {
      bad: '2025年秋收工作总结\n一、主要做法\n组织抢收。\n二、⟦下一步打算⟧\n继续努力。',
      messageId: 'place',
      options: { where: 'place' },
    },
    {
      bad: '⟦述职报告⟧\n一、加强学习\n学习《青禾县（2026—2035年）》等重要规划。\n二、抓好秋收\n抢收。\n三、廉洁自律\n无违规。\n四、存在的不足\n农机不足。',
      messageId: 'missing',
      options: { where: 'title' },
    },
    {
      bad: '⟦秋收工作情况报告⟧\n一、主要做法\n组织抢收，但还存在农机不足的问题。\n二、下一步打算\n继续努力。',
      messageId: 'heading',
    },
    {
      bad: '⟦秋收保障工作方案⟧\n一、工作目标\n颗粒归仓。\n二、重点任务\n组织抢收。\n三、工作要求\n加强领导。',
      messageId: 'advisable',
    },
    { bad: '⟦关于增购农机的请示⟧\n拟购置烘干机三台。', messageId: 'closing' },
  ],
  allows: [
    '2025年秋收工作总结\n一、主要做法\n组织抢收。\n二、存在问题及下一步打算\n农机不足。',
    '2025年秋收工作总结\n一、抓组织\n二、抓农机\n三、存在的不足\n四、下步工作\n继续努力。',
    '秋收工作总结\n今年秋收顺利。',
    '关于召开秋收工作会议的通知\n一、时间\n二、地点',
    '秋收现场会侧记\n一、来到田间\n二、走进农户',
    '秋收工作总结\n第一部分 主要做法\n组织抢收。\n第二部分 存在的不足\n农机不足。\n第三部分 明年打算\n继续努力。',
    '秋收工作总结\n**一、主要做法**\n组织抢收。\n**二、不足之处**\n农机不足。\n**三、努力方向**\n继续努力。',
    '关于增购农机的请示\n拟购置烘干机三台。\n妥否，请批示。\n青禾县农业农村局\n2025年9月1日',
    '青禾县秋收调度会议纪要\n9月1日，副县长主持召开秋收调度会。会议议定：全力抢收。',
    '关于青禾县“9·1”农机事故的调查报告\n一、事故经过\n二、处理意见',
    '秋收保障工作方案\n一、工作目标\n二、重点任务\n三、实施步骤\n四、保障措施',
  ],
  check({ draft, options, report }) {
    const type = documentTypeById(draft.documentType)
    if (!type) return
    const anchor = draft.title ?? { start: 0, end: Math.min(draft.text.length, 1) }
    const place = { start: anchor.start, end: anchor.end }
    const body = draft.text.slice(draft.title?.end ?? 0)
    if (type.closing && body.trim() !== '' && !closes(draft, type.closing.pattern)) {
      const data = { type: type.title, section: type.closing.title }
      report({ ...place, messageId: 'closing', entry: 'closing', data })
    }
    const hasHeadings = draft.headings.some((heading) => heading.level === 1)
    if (!hasHeadings && draft.text.length < options.minimum) return
    const present = sectionsPresent(draft)
    const absent = (alternatives: readonly string[]) => !alternatives.some((id) => present.has(id))
    const missing = type.required.filter(absent)
    const judge = (alternatives: readonly string[], messageId: 'missing' | 'advisable') => {
      const wanted = alternatives.map(sectionById)
      const told = alternatives.every((id) => AT_THE_END.test(id)) ? endOf(draft) : body
      const isInProse = wanted.some((section) => section.prose?.test(told))
      if (isInProse && messageId === 'advisable') return
      // Without headings, what a paragraph is about remains a guess.
      const isHint = isInProse || messageId === 'advisable' || !hasHeadings
      const names = wanted.map((section) => section.title).join('”或“')
      const data = { type: type.title, section: names }
      const beside =
        isHint || missing.length > 1 ? undefined : whereBelongs(draft, type.required, alternatives)
      if (beside && options.where !== 'title')
        report({ ...beside, messageId: 'place', severity: 'info', data })
      if (beside && options.where === 'place') return
      report({
        ...place,
        messageId: isInProse ? 'heading' : messageId,
        ...(isHint && { severity: 'info' as const }),
        entry: alternatives[0] as string,
        data,
      })
    }
    for (const alternatives of missing) {
      const isProseOnly = alternatives.every((id) => /^(?:attendance|decisions)$/u.test(id))
      if (isProseOnly && alternatives.some((id) => sectionById(id).prose?.test(body))) continue
      judge(alternatives, 'missing')
    }
    if (!options.advisable) return
    const told = new Set(missing.flat())
    for (const alternatives of type.advisable.filter(absent)) {
      if (!alternatives.some((id) => told.has(id))) judge(alternatives, 'advisable')
    }
  },
})

/** What the last parts tell: a plan in the middle of a report is one of the year that is told. */
function endOf(draft: Draft): string {
  const [part] = draft.sections.slice(-LAST_PARTS)
  return draft.text.slice(Math.max(part?.start ?? 0, draft.title?.end ?? 0))
}

/** The heading that a section would stand before or, where it is the last of its kind of document, behind. */
function whereBelongs(
  { sections, text }: Draft,
  required: readonly (readonly string[])[],
  alternatives: readonly string[],
): Range | undefined {
  const later = new Set(required.slice(required.indexOf(alternatives) + 1).flat())
  const headed = sections.flatMap(({ heading, roles }) => (heading ? [{ heading, roles }] : []))
  const next = headed.find(({ roles }) => roles.some((id) => later.has(id))) ?? headed.at(-1)
  // A single heading tells nothing of the order.
  if (!next || headed.length < 2) return undefined
  const { start, end, marker } = next.heading
  const from = start + marker.length
  return text.slice(from, end).trim() === '' ? undefined : { start: from, end }
}

function closes(draft: Draft, pattern: RegExp): boolean {
  const lines = draft.lines.filter(
    (line) => line.text !== '' && line.start > (draft.title?.start ?? -1),
  )
  const isAttachment = (line: string) =>
    /^附件?(?:\d{0,2}|[一二三四五六七八九十])[：:]?$/u.test(line)
  const end = lines.findIndex((line) => isAttachment(line.text))
  const main = end > 0 ? lines.slice(0, end) : lines
  return main.slice(-LAST_LINES).some((line) => pattern.test(line.text.slice(-200)))
}
