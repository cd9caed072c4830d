import { z } from 'zod'
import type { CalendarDate, Draft } from '../core/draft'
import { defineRule } from '../core/rule'
import { paperYearOf } from '../text/paper-year'

const DAYS = '日一二三四五六'
/** 6月16日（星期三）, 6月16日周一: behind a date, with a bracket or without. */
const WEEKDAY = /[ \u3000]*[（(]?[ \u3000]*(?:星期|礼拜|周)([一二三四五六日天])(?![期末年岁边])/uy

export default defineRule({
  id: 'date-weekday',
  meta: {
    title: '日期与星期不符',
    category: 'figures',
    rationale: '会议通知里日期和星期对不上，参会的人不知道该信哪一个。',
    basis: [{ source: '惯例', clause: '日期与星期须合于公历' }],
    severity: 'warning',
    fixable: 'suggest',
    messages: { weekday: '{year}年{month}月{day}日是星期{right}，不是星期{said}。' },
  },
  options: z.strictObject({}),
  examples: [
    {
      bad: '定于2025年6月16日（⟦星期三⟧）召开秋收会议。',
      good: '定于2025年6月16日（星期一）召开秋收会议。',
      messageId: 'weekday',
    },
    {
      bad: '关于召开秋收会议的通知\n定于9月5日⟦周一⟧召开秋收会议。\n青禾县农业农村局\n2025年9月1日',
      good: '关于召开秋收会议的通知\n定于9月5日周五召开秋收会议。\n青禾县农业农村局\n2025年9月1日',
      messageId: 'weekday',
    },
  ],
  allows: [
    '定于2025年6月16日（星期一）召开秋收会议，2025年6月18日上午踏勘。',
    '每月5日、每周一召开例会。9月5日周末休整，9月5日周边整治。',
    '定于9月5日（星期一）召开秋收会议。',
  ],
  check({ draft, report }) {
    for (const date of draft.dates) {
      WEEKDAY.lastIndex = date.end
      const match = WEEKDAY.exec(draft.text)
      const day = match && dayOf(draft, date)
      if (!match || !day || draft.isQuoted(date.start)) continue
      const said = (match[1] as string).replace('天', '日')
      const right = DAYS.charAt(day.getUTCDay())
      if (said === right) continue
      const end = WEEKDAY.lastIndex
      const start = end - (/(?:星期|礼拜|周).$/u.exec(match[0])?.[0].length ?? 2)
      const text = draft.text.slice(start, end - 1) + right
      report({
        start,
        end,
        messageId: 'weekday',
        data: {
          year: day.getUTCFullYear(),
          month: date.month ?? '',
          day: date.day ?? '',
          right,
          said,
        },
        suggestions: [{ text, safe: false }],
      })
    }
  },
})

/** The day of a date; of the year that the paper itself states where the date names none. */
function dayOf(draft: Draft, { year, month, day }: CalendarDate): Date | undefined {
  const paper = paperYearOf(draft)
  const known = year ?? (paper?.isStated ? paper.year : undefined)
  if (known === undefined || month === undefined || day === undefined) return undefined
  const found = new Date(Date.UTC(known, month - 1, day))
  return found.getUTCMonth() === month - 1 ? found : undefined
}
