import { z } from 'zod'
import { defineRule } from '../core/rule'
import { boilerplate } from '../data/boilerplate'

const GENRE = '(?:报告|总结|汇报|通知|方案|计划|请示|函|意见|要点|纪要)'
/**
 * A title with a mark behind it is title-end-punct's case. A site's boilerplate above it hides it from the draft,
 * as does the site's count behind it (篇1, 范文10).
 */
const MARKED_TITLE = new RegExp(
  `^(?=[^，。,]*$|.{4,60}[。；：，,;:]$).{4,60}${GENRE}(?:[。；：，,;:]|(?:范文)?篇?[\\d一二三四五六七八九十]{0,2}篇?)$`,
  'u',
)
/** A title that lost the line break behind it: …工作汇报在县委的领导下. */
const MERGED = new RegExp(
  `^[^，。；：,;:《》]{4,50}${GENRE}(?=在[^。]{2,25}领导下|(?:今年|近年|一年)来?[，,以]|为(?:深入|全面|认真|进一步)|各位)`,
  'u',
)

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
    messages: {
      missing: '第一行不像标题，全文缺少标题。',
      merged: '标题“{quote}”与正文连在一起，应单独成行。',
    },
  },
  options: z.strictObject({
    minimum: z.int().min(0).default(300).describe('短于这个字数的文稿按节选看，不判断'),
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
    {
      bad: '⟦青禾县秋收工作汇报⟧在县委的正确领导下，我县抢收抢种。\n一、主要做法\n组织抢收。',
      messageId: 'merged',
      options: { minimum: 0 },
    },
  ],
  allows: [
    '秋收工作总结\n今年以来，我县组织抢收抢种。\n一、主要做法\n组织抢收。',
    '今年以来，我县组织抢收抢种。\n一、主要做法\n组织抢收。',
    '各位代表：\n我代表县政府作报告。\n一、主要做法\n组织抢收。',
    '秋收工作总结。\n今年以来，我县组织抢收抢种。\n一、主要做法\n组织抢收。',
    `内容预览：\n秋收工作总结篇1\n一、主要做法\n${'全县上下抢抓农时。'.repeat(40)}`,
    `版权声明：侵权必究。\nPAGE\n1-\n乡镇秋收工作总结10\n一、主要做法\n${'全县上下抢抓农时。'.repeat(40)}`,
  ],
  check({ draft, options, report }) {
    if (draft.title || draft.text.length < options.minimum) return
    if (!draft.headings.some((heading) => heading.level <= 2)) return
    for (const line of draft.lines) {
      if (MARKED_TITLE.test(line.text)) return
      // PAGE, 1-: what a converter leaves of a page's foot.
      if (!/\p{Script=Han}/u.test(line.text) || isBoilerplate(line.text)) continue
      if (SALUTATION.test(line.text)) return
      const start = line.start + draft.text.slice(line.start, line.end).indexOf(line.text)
      const merged = MERGED.exec(line.text)?.[0]
      const sentence = /^[^。！？\n]{1,39}[。！？]?/u.exec(line.text)?.[0] ?? line.text
      const end = start + (merged ?? sentence).length
      report({ start, end, messageId: merged ? 'merged' : 'missing' })
      return
    }
  },
})

function isBoilerplate(words: string): boolean {
  return words.length <= 400 && boilerplate.some(({ pattern }) => pattern.test(words))
}
