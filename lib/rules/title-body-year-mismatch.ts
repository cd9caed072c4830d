import { z } from 'zod'
import type { CalendarDate, Draft } from '../core/draft'
import { defineRule } from '../core/rule'

const OPENING =
  /现[将就][^。；\n]{0,24}?((?:19|20)\d{2})年[^。；\n]{0,60}?(?:报告|汇报|总结|通报)如下/u
/** Papers that look ahead name the year before. */
const AHEAD = /计划|要点|安排|打算|思路|方案|规划/u

export default defineRule({
  id: 'title-body-year-mismatch',
  meta: {
    title: '题文年份不符',
    category: 'consistency',
    rationale: '标题换了年份而正文没换（或相反），是套用旧稿最常见的差错。',
    basis: [{ source: '惯例', clause: '标题与正文的年份应一致' }],
    severity: 'warning',
    fixable: 'suggest',
    scope: 'document',
    messages: {
      title: '标题是{year}年，正文说的却是{body}年。',
      opening: '标题是{year}年，导语却说{body}年。',
    },
  },
  options: z.strictObject({}),
  examples: [
    {
      bad: '⟦2024年⟧秋收工作总结\n2023年，全县抢收顺利。截至2023年10月底，秋收结束。\n一、主要做法',
      good: '2023年秋收工作总结\n2023年，全县抢收顺利。截至2023年10月底，秋收结束。\n一、主要做法',
      messageId: 'title',
    },
    {
      bad: '2024年秋收工作总结\n2024年以来，秋收顺利。现将⟦2023年⟧秋收工作情况报告如下：',
      good: '2024年秋收工作总结\n2024年以来，秋收顺利。现将2024年秋收工作情况报告如下：',
      messageId: 'opening',
    },
    {
      bad: '2024年秋收工作总结及2025年工作打算\n现将⟦2023年⟧工作情况总结如下：',
      good: '2024年秋收工作总结及2025年工作打算\n现将2024年工作情况总结如下：',
      messageId: 'opening',
    },
  ],
  allows: [
    '2024年秋收工作总结\n2024年，比2023年增产。2023年的教训要记取。',
    '2023年工作总结和2024年工作计划\n现将2023年工作情况报告如下：2024年要更好。',
    '2023年工作总结及2024年工作打算\n现将2023年工作情况总结如下：',
    '2024年工作计划\n2023年成绩明显，2023年底作出部署。',
    '2019年—2023年秋收工作总结\n2021年受灾，2021年减产。',
    '2024年秋收工作总结\n依据《2023年工作要点》和2023年的部署开展工作。',
    '秋收工作总结\n2023年，秋收顺利。2023年增产。',
  ],
  check({ draft, report }) {
    const title = draft.title
    if (!title) return
    const named = draft.dates.filter((date) => date.start >= title.start && date.end <= title.end)
    const [own] = named
    if (own?.year === undefined) return
    if (/[—–～~至-]/u.test(draft.text.slice(own.end, own.end + 1))) return
    const data = { year: own.year }
    const opening = OPENING.exec(draft.text.slice(title.end, title.end + 1500))
    const said = Number(opening?.[1] ?? own.year)
    const isAhead = AHEAD.test(title.text)
    const isNamed = named.some(({ year }) => year === said)
    // 2023年工作总结及2024年工作打算 looks back first.
    if (opening && !isNamed && (!isAhead || named.length > 1)) {
      const start = title.end + opening.index + opening[0].indexOf(`${said}年`)
      const suggestions = [{ text: `${own.year}年`, safe: false }]
      report({
        start,
        end: start + 5,
        messageId: 'opening',
        data: { ...data, body: said },
        suggestions,
      })
      return
    }
    if (named.length > 1) return
    const body = bodyYear(draft, title.end, own.year)
    if (body === undefined || isAhead || Math.abs(body - own.year) > 3) return
    const end = own.start + yearLength(draft, own)
    const suggestions = [{ text: `${body}年`, safe: false }]
    report({ start: own.start, end, messageId: 'title', data: { ...data, body }, suggestions })
  },
})

/** The one year that the body names again and again, when it never names its title's. */
function bodyYear(draft: Draft, from: number, own: number): number | undefined {
  const counts = new Map<number, number>()
  for (const { year, start } of draft.dates) {
    if (year === undefined || start < from || draft.isQuoted(start)) continue
    if (year === own) return undefined
    counts.set(year, (counts.get(year) ?? 0) + 1)
  }
  const [most, next] = [...counts].sort((a, b) => b[1] - a[1])
  return most && most[1] >= 2 && most[1] > 2 * (next?.[1] ?? 0) ? most[0] : undefined
}

function yearLength(draft: Draft, date: CalendarDate): number {
  return draft.text.slice(date.start, date.end).indexOf('年') + 1
}
