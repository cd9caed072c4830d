import { z } from 'zod'
import type { Draft } from '../core/draft'
import { defineRule } from '../core/rule'

/** 办结率95%, 整改率达到91.9%; 按期办结率 or 群众满意率 has another base, so only the bare rate counts. */
const RATE =
  /(?<=[，、；,;（(])(办结|整改|完成|化解|调处|结案|合格|办理|答复|整治|销号|解决|签约|开工|竣工|参训|参保|参学|培训|入户|走访|(?:有效)?回收|登记|清理|改造|兑现|到位|录入|建档|就业|脱贫|达标)(?:完成)?率(?:为|达到|达|约)?(\d{1,3}(?:\.\d{1,2})?)[%％]/gu
/** 收回有效问卷564份 is what 有效回收率 tells of. */
const RETURNED = /(?:收回|回收)(?:有效)?(?:调查)?(?:问卷|答卷|表)?$/u
/** A sentence that compares, or counts more than one thing. */
const OTHER_BASE = /其中|分别|同比|比上年|较上年|去年|上年|按[期时]|及时|剩余|结转/u
/** How far before the rate its two counts may stand. */
const REACH = 80

export default defineRule({
  id: 'rate-mismatch',
  meta: {
    title: '百分比与数量不符',
    category: 'figures',
    rationale: '总数、完成数和百分比写在一处，一算便知对错。',
    basis: [{ source: '惯例', clause: '数据前后相符' }],
    severity: 'warning',
    fixable: 'suggest',
    messages: { mismatch: '{part}除以{total}是{right}%，此处写作“{quote}”。' },
  },
  options: z.strictObject({}),
  examples: [
    {
      bad: '全年共受理来信20件，办结18件，办结率⟦95%⟧。',
      good: '全年共受理来信20件，办结18件，办结率90%。',
      messageId: 'mismatch',
    },
    {
      bad: '排查隐患37项，已整改34项，整改率达到⟦94.9%⟧。',
      good: '排查隐患37项，已整改34项，整改率达到91.9%。',
      messageId: 'mismatch',
    },
    {
      bad: '调解纠纷218起，化解率⟦98.2%⟧，成功化解206起。',
      good: '调解纠纷218起，化解率94.5%，成功化解206起。',
      messageId: 'mismatch',
    },
    {
      bad: '矿山23处，仅完成9处，完成率⟦34.1%⟧。',
      good: '矿山23处，仅完成9处，完成率39.1%。',
      messageId: 'mismatch',
    },
    {
      bad: '发放调查问卷600份，收回有效问卷564份，有效回收率⟦92%⟧。',
      good: '发放调查问卷600份，收回有效问卷564份，有效回收率94%。',
      messageId: 'mismatch',
    },
  ],
  allows: [
    '发放问卷600份，回收580份，其中有效问卷564份，有效回收率97.2%。',
    '历史遗留矿山23处，仅完成9处，完成率39.1%。',
    '全年共受理来信20件，办结18件，办结率90%。',
    '排查隐患37项，已整改34项，整改率达到91.9%，整改率达92%。',
    '受理来信20件，办结18件，按期办结率100%。',
    '上年结转5件，受理20件，办结18件，办结率72%。',
    '受理信访件20件、建议30件，办结18件，办结率36%。',
    '应参训300人，实际参训285人，参训率95%。',
    '受理20余件，办结18件，办结率95%。',
    '受理来信20件，培训18人，办结率95%。',
    '累计改造18户，改造率达到60%。',
  ],
  check({ draft, report }) {
    for (const match of draft.text.matchAll(RATE)) {
      const [whole, verb = '', written = ''] = match
      const rateEnd = match.index + whole.length
      const counts =
        countsBefore(draft, match.index, verb) ?? countsAround(draft, match.index, rateEnd, verb)
      if (!counts || draft.isQuoted(match.index)) continue
      const { part, total } = counts
      const decimals = written.split('.')[1]?.length ?? 0
      const real = (100 * part.value) / total.value
      if (Math.abs(real - Number(written)) <= 0.5 * 10 ** -decimals + 1e-6) continue
      const right = String(Number(real.toFixed(Math.max(decimals, 1))))
      const end = rateEnd
      const start = end - written.length - 1
      const text = `${right}${whole.at(-1)}`
      const data = { part: part.value, total: total.value, right }
      report({ start, end, messageId: 'mismatch', data, suggestions: [{ text, safe: false }] })
    }
  },
})

/** The count of what was done, and what it may be a part of: nothing when more than one thing is counted. */
function countsBefore(draft: Draft, rateStart: number, verb: string) {
  const clause = draft.clauseAt(rateStart)
  const from = Math.max(clause.start, rateStart - REACH)
  const before = draft.text.slice(from, rateStart)
  if (OTHER_BASE.test(before)) return undefined
  const figures = draft.figures.filter((f) => f.start >= from && f.end <= rateStart)
  const part = figures.at(-1)
  if (!part || part.isApproximate || part.unit === '' || part.unit === '%') return undefined
  const words = draft.text.slice(from, part.start)
  const isReturned = verb.endsWith('回收') && RETURNED.test(words)
  if (!isReturned && !words.endsWith(verb) && !done(words).endsWith(verb)) return undefined
  const [total, ...others] = figures.slice(0, -1).filter((f) => f.unit === part.unit)
  const isClear = total && others.length === 0 && !total.isApproximate && total.value >= part.value
  return isClear ? { part, total } : undefined
}

/** 218起，化解率98.2%，成功化解206起: the one count before the rate, and what was done behind it. */
function countsAround(draft: Draft, rateStart: number, rateEnd: number, verb: string) {
  const from = Math.max(draft.clauseAt(rateStart).start, rateStart - REACH)
  if (OTHER_BASE.test(draft.text.slice(from, rateStart))) return undefined
  const part = draft.figures.find(({ start }) => start >= rateEnd)
  if (!part || part.isApproximate || part.unit === '' || part.unit === '%') return undefined
  const words = draft.text.slice(rateEnd, Math.min(part.start, rateEnd + 12))
  if (!/^[，,、](?:成功|已|共|累计|实际)*/u.test(words) || part.start > rateEnd + 12)
    return undefined
  if (words.replace(/^[，,、](?:成功|已|共|累计|实际)*/u, '') !== verb) return undefined
  const before = draft.figures.filter((f) => f.start >= from && f.end <= rateStart)
  const [total, ...others] = before.filter((f) => f.unit === part.unit)
  const isClear = total && others.length === 0 && !total.isApproximate && total.value >= part.value
  return isClear ? { part, total } : undefined
}

/** 已办结完成 and 办结了 both end in 办结 here. */
function done(words: string): string {
  return words.replace(/(?:完成|到位|了)$/u, '')
}
