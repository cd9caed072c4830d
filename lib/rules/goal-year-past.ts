import { z } from 'zod'
import type { Draft } from '../core/draft'
import { defineRule } from '../core/rule'

/** 完成省下达的2023年度目标任务; 确保2024年秋季学期开学前投入使用: goals, with their year. */
const GOALS = [
  /(?:确保|力争|坚决|全面|如期|圆满)完成[^，,。；;“”\n\d]{0,10}?(?<year>20\d{2}年)度?[^，,。；;“”\n\d]{0,16}(?:目标|任务|指标)/gu,
  /(?:确保|力争|争取|务必)(?:在|于)?(?<year>20\d{2}年)(?:\d{1,2}月|[春夏秋冬]季|年)?[^，,。；;“”\n\d]{0,10}[前底]/gu,
]
const AHEAD = /计划|要点|方案|打算|安排|通知|预案/u
/** A plan of years past is quoted or looked back on. */
const BACK = /去年|上年|已|曾|了$|年初|当时|原定/u

/** No line of prose is so short and names a matter with 关于, in UTF-16 units. */
const LONGEST = 70

export default defineRule({
  id: 'goal-year-past',
  meta: {
    title: '目标年份已过',
    category: 'consistency',
    rationale: '部署今后的工作，目标却落在过去的年份，多为套用旧稿时年份没有改全。',
    basis: [{ source: '惯例', clause: '时间表述前后一致' }],
    severity: 'warning',
    fixable: false,
    scope: 'document',
    messages: { past: '本文部署{year}年的工作，此处的目标却是“{quote}”。' },
  },
  options: z.strictObject({}),
  examples: [
    {
      bad: '2025年秋收工作要点\n新建仓库6座，确保⟦2024年⟧秋季开仓前全部投入使用。',
      messageId: 'past',
    },
    {
      bad: '关于做好2024—2025年秋冬季抢收工作的通知\n加强调度，坚决完成省下达的⟦2023年⟧度秋收目标任务。',
      messageId: 'past',
    },
    {
      bad: '关于做好抢收工作的通知\n加强调度，确保⟦2024年⟧底前完成。\n青禾县农业农村局\n2025年9月8日',
      messageId: 'past',
    },
  ],
  allows: [
    '2025年秋收工作要点\n新建仓库6座，确保2025年秋季开仓前全部投入使用，力争2026年底前收官。',
    '2025年秋收工作总结\n确保2024年底前完成的任务都已完成。',
    '2025年秋收工作要点\n去年圆满完成2024年度秋收目标任务。',
    '关于做好抢收工作的通知\n加强调度，确保2024年底前完成。',
  ],
  check({ draft, report }) {
    const { text } = draft
    const title = titleOf(draft)
    if (!title || !AHEAD.test(title.text) || /总结|汇报|情况/u.test(title.text)) return
    const year = yearOf(draft, title.text)
    if (year === undefined) return
    for (const pattern of GOALS) {
      for (const { index, 0: whole, groups } of text.matchAll(pattern)) {
        const goal = groups?.year ?? ''
        const before = text.slice(Math.max(0, index - 12), index)
        if (Number.parseInt(goal, 10) >= year || BACK.test(before) || draft.isQuoted(index))
          continue
        const start = index + whole.indexOf(goal)
        report({ start, end: start + goal.length, messageId: 'past', data: { year } })
      }
    }
  },
})

/** The title; a line that is too long to be one, or has a full stop, still says what is to be done. */
function titleOf({ title, lines }: Draft): { readonly text: string } | undefined {
  const first = lines.find((line) => line.text !== '')
  return title ?? (first?.text.includes('关于') && first.text.length < LONGEST ? first : undefined)
}

/** The first year of the title, or else that of the last line that is a date. */
function yearOf({ dates, lines, text }: Draft, title: string): number | undefined {
  const named = /20\d{2}(?=年|[—–~～-]\d{4}年)/u.exec(title)
  if (named) return Number(named[0])
  const last = lines.findLast((line) => line.text !== '')
  return dates.find((d) => d.start >= (last?.start ?? text.length) && d.month !== undefined)?.year
}
