import { z } from 'zod'
import { defineRule } from '../core/rule'

const PERIOD = /上半年|下半年|第?[一二三四]季度|年度|全年/gu
const OPENING = /现[将就](?<matter>[^。；\n]{2,80}?)(?:报告|汇报|总结|通报)如下/u
const CUTOFF = /截[至止]到?(?:今年|本年|(?:19|20)\d{2}年)?(\d{1,2})月(?:份|底|末|\d{1,2}日)?/gu
/** The last month of a period. */
const LAST_MONTH: Readonly<Record<string, number>> = {
  上半年: 6,
  一季度: 3,
  二季度: 6,
  三季度: 9,
}

export default defineRule({
  id: 'title-period-mismatch',
  meta: {
    title: '题文时段不符',
    category: 'consistency',
    rationale: '上半年的总结写到了下半年的事，或题为全年而导语说半年，时段自相矛盾。',
    basis: [{ source: '惯例', clause: '标题与正文的时段应一致' }],
    severity: 'warning',
    fixable: false,
    scope: 'document',
    messages: {
      opening: '标题说的是“{title}”，导语却是“{period}”。',
      cutoff: '标题说的是“{title}”，这里的截止时间却在其后。',
    },
  },
  options: z.strictObject({}),
  examples: [
    {
      bad: '2025年上半年秋收工作总结\n截至6月底播种完毕。⟦截至7月份⟧，长势良好。',
      messageId: 'cutoff',
    },
    {
      bad: '2025年下半年工作总结\n现将⟦上半年⟧工作情况汇报如下：',
      messageId: 'opening',
    },
  ],
  allows: [
    '2025年上半年工作总结\n截至6月底，播种完毕。',
    '2025年上半年工作总结及下半年工作安排\n现将上半年工作总结如下：截至7月底，整改完毕。',
    '2025年工作总结\n现将上半年工作情况汇报如下：',
    '2025年上半年工作总结\n争取截至12月底前完成。',
    '2025年第三季度工作总结\n现将三季度工作情况报告如下：截至9月底完成。',
  ],
  check({ draft, report }) {
    const title = draft.title
    if (!title) return
    const periods = periodsIn(title.text)
    const [own] = periods
    if (own === undefined || own === '年度') return
    const opening = OPENING.exec(draft.text.slice(title.end, title.end + 1500))
    const matter = opening?.groups?.matter ?? ''
    const said = periodsIn(matter)
    if (opening && said.length > 0 && !said.some((period) => periods.includes(period))) {
      const written = matter.match(PERIOD)?.find((period) => plain(period) === said[0]) ?? ''
      const start = title.end + opening.index + 2 + matter.indexOf(written)
      const data = { title: own, period: written }
      report({ start, end: start + written.length, messageId: 'opening', data })
    }
    const last = periods.length === 1 ? LAST_MONTH[own] : undefined
    if (last === undefined) return
    for (const { 0: quote, 1: month, index: start } of draft.text.matchAll(CUTOFF)) {
      const before = draft.text.slice(Math.max(0, start - 6), start)
      const after = draft.text.slice(start + quote.length, start + quote.length + 1)
      if (
        Number(month) <= last ||
        /去年|上年|力争|争取|预计|计划|确保/u.test(before) ||
        after === '前'
      )
        continue
      report({ start, end: start + quote.length, messageId: 'cutoff', data: { title: own } })
    }
  },
})

function periodsIn(words: string): string[] {
  return [...new Set((words.match(PERIOD) ?? []).map(plain))]
}

/** 第三季度 and 三季度, 全年 and 年度 are the same. */
function plain(period: string): string {
  return period === '全年' ? '年度' : period.replace('第', '')
}
