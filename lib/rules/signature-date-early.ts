import { z } from 'zod'
import type { CalendarDate, Draft } from '../core/draft'
import { defineRule } from '../core/rule'

/** What has yet to come may lie behind the date of signing. */
const AHEAD =
  /[前底]|将|拟|预计|计划|力争|确保|打算|目标|到时|届时|下一?步|明年|规划|截止|有效期|起[施执]行|实施|至|到20/u
const PLANS = /计划|方案|要点|安排|打算|规划|预算/u
/** Plans of a year are signed from this month of the year before it on. */
const FIRST_MONTH_OF_PLANS = 9
/** Something that was done. */
const DONE = /了|已|召开|开展|举[办行]|组织|印发|完成|参加|接受|收到|共|截至/u

export default defineRule({
  id: 'signature-date-early',
  meta: {
    title: '落款日期早于正文事项',
    category: 'consistency',
    rationale: '落款之后才发生的事不会写进稿子，多为套用旧稿时日期没有改全。',
    basis: [{ source: '惯例', clause: '成文日期不早于正文所述事项' }],
    severity: 'warning',
    fixable: false,
    scope: 'document',
    messages: {
      event: '“{quote}”晚于落款日期“{signed}”。',
      title: '标题说的是{year}年，落款却是“{quote}”。',
      signature: '正文有{count}处日期晚于落款“{quote}”，落款日期可能没有改。',
    },
  },
  options: z.strictObject({}),
  examples: [
    {
      bad: '自查报告\n⟦2025年10月15日⟧召开了动员会。\n青禾县水利局\n2025年9月28日',
      messageId: 'event',
    },
    {
      bad: '自查报告\n2025年3月5日召开了动员会，2025年6月1日完成了整改。\n青禾县水利局\n⟦2024年9月28日⟧',
      messageId: 'signature',
    },
    {
      bad: '2025年水利工作总结\n今年以来，全局真抓实干。\n青禾县水利局\n⟦2024年12月8日⟧',
      messageId: 'title',
    },
    {
      bad: '秋收镇2025年防汛应急预案\n本预案自印发之日起施行。\n秋收镇人民政府\n⟦2024年4月28日⟧',
      messageId: 'title',
    },
  ],
  allows: [
    '2026年水利工作要点\n新修渠道12公里。\n青禾县水利局\n2025年9月8日',
    '2026年水利工作计划\n新修渠道12公里。\n青禾县水利局\n2025年12月8日',
    '2025年水利工作总结\n今年以来，全局真抓实干。\n青禾县水利局\n2026年1月8日',
    '自查报告\n2025年9月15日召开了动员会，2025年10月底前完成整改。\n青禾县水利局\n2025年9月28日',
    '工作方案\n2026年1月10日起施行。\n青禾县水利局\n2025年9月28日',
    '通知\n定于2025年10月15日召开会议，届时请参加。\n青禾县水利局\n2025年9月28日',
    '自查报告\n2025年9月召开了动员会，2025年召开会议12次。\n青禾县水利局\n2025年9月28日',
  ],
  check({ draft, report }) {
    const signature = signatureOf(draft)
    if (!signature) return
    const { date, start, end } = signature
    const signed = draft.text.slice(start, end)
    const year = yearReviewed(draft)
    if (year !== undefined && year > (date.year ?? 0)) {
      report({ start, end, messageId: 'title', data: { year } })
      return
    }
    const planned = yearPlanned(draft)
    if (planned !== undefined && isLongBefore(date, planned)) {
      report({ start, end, messageId: 'title', data: { year: planned } })
      return
    }
    const limit = monthsOf(date) + (date.day ?? 31)
    const late = draft.dates.filter((d) => d.end <= start && isLater(d, limit) && isDone(draft, d))
    if (late.length > 1) {
      report({ start, end, messageId: 'signature', data: { count: late.length } })
    } else if (late[0]) {
      const [event] = late
      report({ start: event.start, end: event.end, messageId: 'event', data: { signed } })
    }
  },
})

/** The year that the title of a review names; plans and programmes are signed before their year. */
function yearReviewed(draft: Draft): number | undefined {
  const { title } = draft
  if (!title || !/总结|汇报|自查|述职|报告/u.test(title.text) || PLANS.test(title.text))
    return undefined
  return draft.dates.findLast((d) => d.end <= title.end && d.year !== undefined)?.year
}

/** The first year that the title of a plan or an emergency plan names. */
function yearPlanned({ title, dates }: Draft): number | undefined {
  if (!title || !/计划|方案|要点|预案/u.test(title.text) || /规划/u.test(title.text))
    return undefined
  return dates.find((d) => d.start >= title.start && d.end <= title.end && d.year !== undefined)
    ?.year
}

function isLongBefore({ year = 0, month = 0 }: CalendarDate, planned: number): boolean {
  return year < planned - 1 || (year === planned - 1 && month < FIRST_MONTH_OF_PLANS)
}

/** The last line that is nothing but a full date, near the end. */
function signatureOf(draft: Draft) {
  const tail = draft.lines.filter((line) => line.text !== '').slice(-4)
  for (const line of tail.toReversed()) {
    const date = draft.dates.find((d) => d.start >= line.start && d.end <= line.end)
    if (!date?.year || !date.month) continue
    if (date.end - date.start === line.text.length)
      return { date, start: date.start, end: date.end }
  }
  return undefined
}

function monthsOf({ year = 0, month = 0 }: CalendarDate): number {
  return (year * 12 + month) * 32
}

/** Only a date with its own year and month; 2025年 alone may be any day of it. */
function isLater(date: CalendarDate, limit: number): boolean {
  if (date.year === undefined || date.month === undefined) return false
  return monthsOf(date) + (date.day ?? 0) > limit
}

function isDone(draft: Draft, { start, end }: CalendarDate): boolean {
  const clause = draft.clauseAt(start)
  const after = draft.text.slice(end, Math.min(clause.end, end + 60))
  const before = draft.text.slice(Math.max(clause.start, start - 12), start)
  return DONE.test(after) && !AHEAD.test(before) && !AHEAD.test(after) && !/定于/u.test(before)
}
