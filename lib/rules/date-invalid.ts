import { z } from 'zod'
import type { CalendarDate } from '../core/draft'
import { defineRule } from '../core/rule'

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
/** A digit too many or too few; 202年 may count years, so something of the calendar must follow. */
const ODD_YEAR =
  /(?<![\d.,])(?:(?:19|20)\d{3}(?=年(?:\d{1,2}月|度|以来|[上下]半年|[底初末]))|(?:20[012]|19[5-9])(?=年(?:\d{1,2}月|度|[上下]半年)))/gu

/** 13月底: a month without a year or a day is no date of the model. */
const ODD_MONTH = /(?<![\d.])(?:1[3-9]|[2-9]\d|0)月(?=[底初末份]|[上中下]旬)/gu

export default defineRule({
  id: 'date-invalid',
  meta: {
    title: '日期不存在',
    category: 'figures',
    rationale: '日历上没有的日期一望即知是笔误，也让人怀疑其余数据。',
    basis: [{ source: '惯例', clause: '日期须合于公历' }],
    severity: 'error',
    fixable: false,
    messages: {
      month: '没有{month}月。',
      day: '{month}月没有{day}日。',
      leap: '{year}年不是闰年，没有2月29日。',
      year: '“{quote}年”的年份位数不对。',
    },
  },
  options: z.strictObject({}),
  examples: [
    { bad: '于⟦13月⟧底前完成汇编。', messageId: 'month' },
    { bad: '于⟦2025年13月⟧启动秋收。', messageId: 'month' },
    { bad: '截至⟦9月31日⟧，已收九成。', messageId: 'day' },
    { bad: '自⟦2025年2月29日⟧起检修农机。', messageId: 'leap' },
    { bad: '⟦20255⟧年10月启动秋收。', messageId: 'year' },
    { bad: '⟦202⟧年度工作总结', messageId: 'year' },
  ],
  allows: [
    '于2024年2月29日启动，9月30日结束，12月31日总结。',
    '犊牛13月龄出栏',
    '2月29日值班安排',
    '历时202年',
    '面积20255年均增长',
  ],
  check({ draft, report }) {
    for (const date of draft.dates) {
      const fault = faultOf(date)
      if (!fault || draft.isProtected(date.start)) continue
      const { start, end, year = '', month = '', day = '' } = date
      report({ start, end, messageId: fault, data: { year, month, day } })
    }
    for (const match of draft.text.matchAll(ODD_MONTH)) {
      const start = match.index
      const isKnown = draft.dates.some((date) => date.start <= start && start < date.end)
      const data = { month: Number.parseInt(match[0], 10) }
      if (!isKnown) report({ start, end: start + match[0].length, messageId: 'month', data })
    }
    for (const match of draft.text.matchAll(ODD_YEAR)) {
      report({ start: match.index, end: match.index + match[0].length, messageId: 'year' })
    }
  },
})

function faultOf({ year, month, day }: CalendarDate): 'month' | 'day' | 'leap' | undefined {
  if (month === undefined) return undefined
  const days = DAYS[month - 1]
  if (days === undefined) return 'month'
  if (day === undefined) return undefined
  if (day < 1 || day > days) return 'day'
  if (month !== 2 || day !== 29 || year === undefined) return undefined
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return isLeap ? undefined : 'leap'
}
