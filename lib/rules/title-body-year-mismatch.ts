import { z } from 'zod'
import type { CalendarDate, Draft, Title } from '../core/draft'
import { defineRule } from '../core/rule'

const OPENING =
  /现[将就][^。；\n]{0,24}?((?:19|20)\d{2})年[^。；\n]{0,60}?(?:报告|汇报|总结|通报)如下/u
/** 比2023年, 2023年的86.4%: a report on 2024 is compared with the year before it. */
const COMPARED = /(?:[比较与由从]|同比)(?:上年|去年)?[（(]?$/u
/** 2025年2月底前补齐, 到2025年: what a report on the year before says of the next. */
const TO_COME =
  /前|计划|打算|力争|争取|确保|将|拟|预计|到20|明年|下一步|完成时限|时限|续建|结转|转入|引进|安排/u
/** Papers that look back are written in the year after. */
const LOOKS_BACK = /报告|总结|汇报|通报|述职|述廉|自查|自评|情况|分析|公报|评估|考核|评议/u
/** A report on a year is checked and written in the first months of the next. */
const MONTHS_OF_WRITING = 4
/** Papers that look ahead name the year before. */
const AHEAD = /计划|要点|安排|打算|思路|方案|规划/u
/** The body opens with its year: 2024年，在县委的领导下. */
const OPENS_WITH = /\n\s*((?:19|20)\d{2})年(?:以来|度)?[，,]/u
/** 按照《关于开展2024年度考核的通知》要求: what a report of that year goes by. */
const BASIS = /(?:按照|根据|依据)《关于[^》\n]{0,30}?((?:19|20)\d{2})年度[^》\n]{0,40}》/u
/** How far behind the title either stands. */
const NEAR = 600

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
      bad: '⟦2023年⟧度秋收工作总结\n2024年，在上级领导下，秋收顺利。\n一、主要做法\n抢收及时。',
      good: '2024年度秋收工作总结\n2024年，在上级领导下，秋收顺利。\n一、主要做法\n抢收及时。',
      messageId: 'title',
    },
    {
      bad: '⟦2023年⟧度秋收自查报告\n按照《关于开展2024年度秋收考核的通知》要求，我镇开展了自查。',
      good: '2024年度秋收自查报告\n按照《关于开展2024年度秋收考核的通知》要求，我镇开展了自查。',
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
    {
      bad: '青禾县⟦2023年⟧防汛预案\n为做好2024年防汛工作，制定本预案。\n2024年4月10日',
      good: '青禾县2024年防汛预案\n为做好2024年防汛工作，制定本预案。\n2024年4月10日',
      messageId: 'title',
    },
  ],
  allows: [
    '关于做好2024—2025年秋冬防火工作的通知\n现就做好2024年10月以后工作通报如下：2024年抓早，2024年抓细。',
    '2024年秋收应急预案\n依据2023年的经验和2023年的部署，制定本预案。',
    '2025年秋收应急预案\n2024年印发的预案同时废止。\n青禾县农业农村局\n2024年4月28日',
    '2023年秋收工作总结\n2024年，秋收将提早。2023年，秋收顺利。',
    '2024年秋收工作总结\n2024年，比2023年增产。2023年的教训要记取。',
    '2023年工作总结和2024年工作计划\n现将2023年工作情况报告如下：2024年要更好。',
    '2023年工作总结及2024年工作打算\n现将2023年工作情况总结如下：',
    '2024年工作计划\n2023年成绩明显，2023年底作出部署。',
    '2019年—2023年秋收工作总结\n2021年受灾，2021年减产。',
    '2024年秋收工作总结\n依据《2023年工作要点》和2023年的部署开展工作。',
    '秋收工作总结\n2023年，秋收顺利。2023年增产。',
    '2024年度秋收自查报告\n我局于2025年1月6日至17日自查。\n2025年2月底前补齐农机，2025年6月底前建成烘干点。\n2025年1月24日',
    '2024年度秋收自查报告\n产量比2023年提高1.3%。2025年引进机手2名，2025年再建烘干点。',
  ],
  check({ draft, report }) {
    const title = draft.title
    if (!title) return
    const named = draft.dates.filter((date) => date.start >= title.start && date.end <= title.end)
    const [own] = named
    if (own?.year === undefined) return
    // 2024—2025年: a span names no one year.
    if (/[—–～~至-]/u.test(draft.text.slice(own.end, own.end + 1))) return
    if (/\d[—–～~至-]{1,2}$/u.test(draft.text.slice(title.start, own.start))) return
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
    const near = draft.text.slice(title.end, title.end + NEAR)
    const evidence = OPENS_WITH.exec(near)?.[1] ?? BASIS.exec(near)?.[1]
    const body = bodyYear(draft, title, own.year, Number(evidence))
    // An emergency plan for the next year goes by what was learnt in the last.
    const isLearnt = title.text.includes('预案') && (body ?? 0) < own.year
    if (body === undefined || isAhead || isLearnt || Math.abs(body - own.year) > 3) return
    const end = own.start + yearLength(draft, own)
    const suggestions = [{ text: `${body}年`, safe: false }]
    report({ start: own.start, end, messageId: 'title', data: { ...data, body }, suggestions })
  },
})

/** The one year that the body names again and again, when it never names its title's. */
function bodyYear(
  draft: Draft,
  { text, end: from }: Title,
  own: number,
  evident: number,
): number | undefined {
  const counts = new Map<number, number>()
  const looksBack = LOOKS_BACK.test(text)
  for (const date of draft.dates) {
    const { year, start } = date
    if (year === undefined || start < from || draft.isQuoted(start)) continue
    if (year === own) return undefined
    const before = draft.text.slice(Math.max(0, start - 4), start)
    if (year === own - 1 && COMPARED.test(before)) return undefined
    if (looksBack && year === own + 1 && isOfNextYear(draft, date)) continue
    counts.set(year, (counts.get(year) ?? 0) + 1)
  }
  if (Math.abs(evident - own) === 1) return evident
  const [most, next] = [...counts].sort((a, b) => b[1] - a[1])
  return most && most[1] >= 2 && most[1] > 2 * (next?.[1] ?? 0) ? most[0] : undefined
}

/** When a report on the year before is written, or what it plans. */
function isOfNextYear(draft: Draft, { start, end, month }: CalendarDate): boolean {
  if (month !== undefined && month <= MONTHS_OF_WRITING) return true
  const clause = draft.clauseAt(start)
  return TO_COME.test(
    draft.text.slice(Math.max(clause.start, start - 12), Math.min(clause.end, end + 12)),
  )
}

function yearLength(draft: Draft, date: CalendarDate): number {
  return draft.text.slice(date.start, date.end).indexOf('年') + 1
}
