import { z } from 'zod'
import { defineRule } from '../core/rule'

const DATE = '(?:(\\d{4})年)?(\\d{1,2})月(?:(\\d{1,2})日|[上中下]旬|份)?(?:[初底末]|中旬)?'
const BY = '(?:之前|以前|前|内)?'
/** 6月15日前进场施工，5月10日前全部完工. */
const WORKS = new RegExp(
  `${DATE}${BY}\\p{Script=Han}{0,6}(?:开工|动工|进场|开始施工|启动建设)\\p{Script=Han}{0,6}[，,、](?<between>[^。；;，,\\d\\n]{0,10})(?<end>${DATE}${BY})\\p{Script=Han}{0,8}(?:完工|竣工|建成|交付|完成|投入使用|投用)`,
  'gu',
)
const NEXT_YEAR = /次年|明年|翌年|来年|后年/u
/** 宣传发动阶段（2025年1月至3月）. */
const STAGE =
  /阶段[（(：:](?<range>(?:(\d{4})年)?(\d{1,2})月(?:(\d{1,2})日)?(?:至|到|[—–~～-]{1,2})(?:(\d{4})年)?(?:(\d{1,2})月)?(?:(\d{1,2})日)?(?:底|末)?)[）)。，]?/gu
/** A stage within the one before is meant to be so when it is the shorter part of it. */
const MUCH = 0.5
/** So many months between two stages are a wrong year. */
const GAP = 11
/** Stages of one plan stand within this many UTF-16 units of each other. */
const REACH = 1500
/** Days are counted as if every month had 32, so that any day compares with any other. */
const MONTH = 32
const YEAR = 13 * MONTH

interface Span {
  readonly from: number
  readonly to: number
}

export default defineRule({
  id: 'schedule-reversed',
  meta: {
    title: '工期或阶段先后颠倒',
    category: 'figures',
    rationale: '完工早于开工、后一阶段套在前一阶段里，时间安排必有一处写错。',
    basis: [{ source: '惯例', clause: '时间安排先后有序' }],
    severity: 'warning',
    fixable: false,
    messages: {
      works: '完工时间“{quote}”早于开工时间，请核对。',
      stage: '这一阶段“{quote}”与上一阶段的起止时间对不上，请核对。',
    },
  },
  options: z.strictObject({}),
  examples: [
    { bad: '各单位6月15日前进场施工，⟦5月10日前⟧全部完工。', messageId: 'works' },
    { bad: '计划2025年5月开工建设，⟦2025年3月底前⟧竣工。', messageId: 'works' },
    {
      bad: '（一）动员阶段（2025年1月至3月）。\n（二）创建阶段（2025年4月至2026年12月）。\n（三）验收阶段（⟦2026年1月至12月⟧）。',
      messageId: 'stage',
    },
    {
      bad: '（一）动员阶段（2025年1月至3月）。\n（二）整治阶段（⟦2024年4月至9月⟧）。\n（三）总结阶段（2025年10月至12月）。',
      messageId: 'stage',
    },
    {
      bad: '（一）动员阶段（2025年1月至3月）。\n（二）整治阶段（⟦2026年4月至9月⟧）。',
      messageId: 'stage',
    },
  ],
  allows: [
    '各单位5月10日前进场施工，6月15日前全部完工，11月开工，3月底前完工，9月开工，次年4月竣工。',
    '计划2025年5月开工建设，2026年3月底前竣工。',
    '（一）动员阶段（2025年1月至3月）。\n（二）整治阶段（4月至12月）。\n（三）总结阶段（11月至12月）。',
    '（一）动员阶段（2025年9月至12月）。\n（二）整治阶段（2026年1月至6月）。',
    '（一）动员阶段（9月25日至30日）。\n（二）整治阶段（10月1日至11月30日）。\n（三）总结阶段（12月1日至15日）。',
    '（一）动员阶段（11月至12月）。\n（二）整治阶段（1月至6月）。',
  ],
  check({ draft, report }) {
    for (const match of draft.text.matchAll(WORKS)) {
      const { 0: whole, index } = match
      const [, y1, m1 = 0, d1, , , y2, m2 = 0, d2] = match.map((part) => numberOf(part))
      const { between = '', end = '' } = match.groups ?? {}
      if (NEXT_YEAR.test(between) || (y1 === undefined && y2 !== undefined)) continue
      // Without its year the end may lie in the next one: 11月开工，3月完工.
      if (y2 === undefined && m1 - m2 > 6) continue
      const years = (y2 ?? y1 ?? 0) - (y1 ?? 0)
      const days = d1 !== undefined && d2 !== undefined ? d2 - d1 : 0
      if ((years * 12 + m2 - m1) * 100 + days >= 0) continue
      const at = index + whole.lastIndexOf(end)
      report({ start: at, end: at + end.length, messageId: 'works' })
    }
    let before: (Span & { readonly at: number }) | undefined
    for (const match of draft.text.matchAll(STAGE)) {
      const at = match.index
      const near = before && at - before.at < REACH ? before : undefined
      const span = spanOf(match, near)
      if (!span) {
        before = undefined
        continue
      }
      if (near && isOff(near, span)) {
        const range = match.groups?.range ?? ''
        const start = at + match[0].indexOf(range)
        report({ start, end: start + range.length, messageId: 'stage' })
      }
      before = near && isOff(near, span) ? near : { ...span, at }
    }
  },
})

function numberOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text)
}

/** Both ends in days of months of 32; a year that is not written is that of what stands before. */
function spanOf(match: RegExpExecArray, near: Span | undefined): Span | undefined {
  const [, , y1, m1, d1, y2, m2, d2] = match.map((part) => numberOf(part))
  const year = y1 ?? (near && Math.floor(near.to / YEAR))
  if (year === undefined || m1 === undefined) return undefined
  const at = (y: number, month: number, day: number) => y * YEAR + month * MONTH + day
  const from = at(year, m1, d1 ?? 0)
  const to = at(y2 ?? year, m2 ?? m1, d2 ?? 31)
  return to < from ? undefined : { from, to }
}

function isOff(before: Span, span: Span): boolean {
  if (span.from < before.from) return true
  const isWithin = span.from < before.to && span.to <= before.to
  if (isWithin) return span.to - span.from >= MUCH * (before.to - before.from)
  return monthsBetween(before.to, span.from) >= GAP
}

function monthsBetween(a: number, b: number): number {
  const month = (at: number) => Math.floor(at / YEAR) * 12 + Math.floor((at % YEAR) / MONTH)
  return month(b) - month(a)
}
