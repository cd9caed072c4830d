import { z } from 'zod'
import { defineRule } from '../core/rule'
import { boilerplate } from '../data/boilerplate'

/** A title with a mark behind it is title-end-punct's case. */
const MARKED_TITLE =
  /^.{4,60}(?:报告|总结|汇报|通知|方案|计划|请示|函|意见|要点|纪要)[。；：，,;:]$/u

/** A speech begins with those it speaks to; its title is printed above. */
const SALUTATION =
  /^.{0,30}(?:代表|同志们|委员|领导|主任|嘉宾|朋友们|来宾|女士们|先生们|各位.{0,8})[：:!！，,]$/u

export default defineRule({
  id: 'title-missing',
  meta: {
    title: '缺少标题',
    category: 'structure',
    rationale: '公文须有标题；从中间复制的稿子常把标题丢了。',
    basis: [{ source: '《党政机关公文处理工作条例》', clause: '第九条（七）标题' }],
    severity: 'warning',
    fixable: false,
    scope: 'document',
    messages: { missing: '第一行不像标题，全文缺少标题。' },
  },
  options: z.strictObject({
    /** Shorter texts (in UTF-16 units) are taken for excerpts. */
    minimum: z.int().min(0).default(300),
  }),
  examples: [
    {
      bad: '⟦今年以来，我县组织抢收抢种。⟧现将情况报告如下：\n一、主要做法\n组织抢收。',
      messageId: 'missing',
      options: { minimum: 0 },
    },
    {
      bad: '⟦一、主要做法⟧\n组织抢收。\n二、下一步打算\n继续努力。',
      messageId: 'missing',
      options: { minimum: 0 },
    },
  ],
  allows: [
    '秋收工作总结\n今年以来，我县组织抢收抢种。\n一、主要做法\n组织抢收。',
    '今年以来，我县组织抢收抢种。\n一、主要做法\n组织抢收。',
    '各位代表：\n我代表县政府作报告。\n一、主要做法\n组织抢收。',
    '秋收工作总结。\n今年以来，我县组织抢收抢种。\n一、主要做法\n组织抢收。',
  ],
  check({ draft, options, report }) {
    if (draft.title || draft.text.length < options.minimum) return
    if (!draft.headings.some((heading) => heading.level <= 2)) return
    const first = draft.lines.find(
      (line) =>
        line.text !== '' &&
        (line.text.length > 400 || !boilerplate.some(({ pattern }) => pattern.test(line.text))),
    )
    if (!first || MARKED_TITLE.test(first.text)) return
    if (SALUTATION.test(first.text)) return
    const start = first.start + draft.text.slice(first.start, first.end).indexOf(first.text)
    const sentence = /^[^。！？\n]{1,39}[。！？]?/u.exec(first.text)?.[0] ?? first.text
    report({ start, end: start + sentence.length, messageId: 'missing' })
  },
})
