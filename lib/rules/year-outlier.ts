import { z } from 'zod'
import type { CalendarDate, Draft } from '../core/draft'
import { defineRule } from '../core/rule'

/** The year opens a statement on the reporting period: 2022年，全局…; 2022年以来，…; 截至2022年底，…. */
const OPENS = /(?:^|[。；：\n）)])\s*(?:截至|今年以来，)?$/u
const PERIOD = /^(?:年度|以来|上半年|下半年|全年|度)?[，,]|^(?:全|我|本)/u
/** What tells of the past or of what is to come; 当年完成整改 says how soon, not how long ago. */
const OTHER_TIMES =
  /自$|从$|始于|曾|当年(?!(?:全部|已)?(?:完成|整改|办结|销号))|同期|相比|较|去年|上年|以前|历史|先后|连续|首次|获评|被评为|成立于|回顾|将|拟|计划|力争|预计|到20|目标|规划/u
const FOUNDED =
  /成立|设立|组建|挂牌|启用|建成|投[产用]|荣?获|授予|命名|当选|任命|出台|施行|实施|开始|起/u
/** Older years are history. */
const FAR = 2
/** 2021年，…；2022年，…；2023年，…: a history by years. */
const MAX_OTHER_YEARS = 1

export default defineRule({
  id: 'year-outlier',
  meta: {
    title: '个别年份与全文不符',
    category: 'consistency',
    rationale: '套用上年稿件时，总有一处年份忘了改。',
    basis: [{ source: '惯例', clause: '报告期全文一致' }],
    severity: 'warning',
    fixable: 'suggest',
    scope: 'document',
    messages: { outlier: '全文说的是{usual}年，只有这里写“{quote}”，年份可能没有改。' },
  },
  options: z.strictObject({
    minimum: z.int().min(2).default(3).describe('常用年份至少出现几次，另一个年份才显得突兀'),
  }),
  examples: [
    {
      bad: '2023年水利工作总结\n2023年，全局真抓实干。2023年3月开工。⟦2022年⟧，全局新修渠道12公里。',
      good: '2023年水利工作总结\n2023年，全局真抓实干。2023年3月开工。2023年，全局新修渠道12公里。',
      messageId: 'outlier',
    },
    {
      bad: '2023年水利工作总结\n⟦2022年⟧以来，全局真抓实干。2023年3月开工，2023年9月完工。',
      good: '2023年水利工作总结\n2023年以来，全局真抓实干。2023年3月开工，2023年9月完工。',
      messageId: 'outlier',
    },
    {
      bad: '自查报告\n2025年3月5日动员，2025年4月检查。⟦2024年⟧5月20日复查，2025年6月整改完毕。',
      good: '自查报告\n2025年3月5日动员，2025年4月检查。2025年5月20日复查，2025年6月整改完毕。',
      messageId: 'outlier',
    },
    {
      bad: '自查报告\n2025年3月5日动员，2025年4月检查。⟦2024年⟧5月20日复查，发现问题8个，当年完成整改7个。2025年6月总结。',
      good: '自查报告\n2025年3月5日动员，2025年4月检查。2025年5月20日复查，发现问题8个，当年完成整改7个。2025年6月总结。',
      messageId: 'outlier',
    },
  ],
  allows: [
    '2023年水利工作总结\n2023年，全局真抓实干。2023年3月开工。二、2024年打算\n2024年，全局将新修渠道12公里。',
    '2023年水利工作总结\n2023年，全局真抓实干。2023年3月开工。自2022年以来，渠道逐年延伸。',
    '2023年水利工作总结\n2023年3月开工，2023年9月完工。2021年，修渠8公里；2022年，修渠9公里；2023年，修渠12公里。',
    '2023年水利工作总结\n2023年，全局真抓实干。2023年3月开工。2015年，灌区停止取水。',
    '渠水长流\n2023年，喜讯传来。2023年3月开工，2023年9月完工。2022年，灌区停止取水。',
    '2023年水利工作总结\n2023年，全局真抓实干。2023年3月开工。根据《2022年，我们这样走过》拍成短片。',
    '2023年水利工作总结\n2023年，全局真抓实干。2023年3月开工。2022年，我局曾修渠8公里，被评为先进。',
  ],
  check({ draft, options, report }) {
    if (draft.documentType === undefined) return
    const years = draft.dates.filter((d) => d.year !== undefined && !draft.isQuoted(d.start))
    const counts = new Map<number, number>()
    for (const { year = 0 } of years) counts.set(year, (counts.get(year) ?? 0) + 1)
    const [usual, second] = [...counts].sort((a, b) => b[1] - a[1])
    if (!usual || usual[1] < options.minimum || (second?.[1] ?? 0) * 3 > usual[1]) return
    const past = years.filter(({ year = 0 }) => year < usual[0] && year >= usual[0] - FAR)
    if (past.length === 0 || past.length > MAX_OTHER_YEARS) return
    for (const date of past) {
      if (!opensPeriod(draft, date) && !isLoneMonth(draft, date, counts)) continue
      const { start } = date
      const end = start + draft.text.slice(start, date.end).indexOf('年') + 1
      const text = `${usual[0]}年`
      const suggestions = date.numerals === 'arabic' ? [{ text, safe: false }] : []
      report({ start, end, messageId: 'outlier', data: { usual: usual[0] }, suggestions })
    }
  },
})

function opensPeriod(draft: Draft, { start, end, month }: CalendarDate): boolean {
  const clause = draft.clauseAt(start)
  const before = draft.text.slice(Math.max(0, start - 8), start)
  const after = draft.text.slice(end, Math.max(end, Math.min(clause.end, end + 80)))
  return (
    month === undefined &&
    OPENS.test(before) &&
    PERIOD.test(after) &&
    !OTHER_TIMES.test(before + after)
  )
}

/**
 * 2024年7月，局党组召开会议 in a text whose other dates are all of one year. History is told in the same words,
 * so what was founded, won or built then is left alone.
 */
function isLoneMonth(
  draft: Draft,
  date: CalendarDate,
  counts: ReadonlyMap<number, number>,
): boolean {
  const { year = 0, month, start, end } = date
  if (
    month === undefined ||
    counts.size > 3 ||
    !/[。；，\n]\s*$|^$/u.test(draft.text.slice(start - 2, start))
  )
    return false
  const ahead = [...counts.keys()].filter((other) => other > year).length
  const sentence = draft.text.slice(start - 20, draft.clauseAt(end).end)
  return ahead >= 1 && ahead <= 2 && !OTHER_TIMES.test(sentence) && !FOUNDED.test(sentence)
}
