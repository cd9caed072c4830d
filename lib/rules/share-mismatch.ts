import { z } from 'zod'
import type { Figure } from '../core/draft'
import { defineRule } from '../core/rule'

/** What stands between a part and its share: 89人，占25.0%. */
const SHARE = /^[，,（(]占(?:比|总数的?|总人数的?|总量的?|比为|比达)?$/u
const SENTENCE_END = /[。！？\n]/u

export default defineRule({
  id: 'share-mismatch',
  meta: {
    title: '占比与数量不符',
    category: 'figures',
    rationale: '“356人，其中青年89人，占35%”一算就错，汇报时最伤可信度。',
    basis: [{ source: '惯例', clause: '数据前后相符' }],
    severity: 'warning',
    fixable: 'suggest',
    messages: { share: '{part}占{total}的{right}%，此处写作“{quote}”。' },
  },
  options: z.strictObject({}),
  examples: [
    {
      bad: '全县现有农机手356人，其中45岁及以下89人，占⟦35.0%⟧。',
      good: '全县现有农机手356人，其中45岁及以下89人，占25.0%。',
      messageId: 'share',
    },
    {
      bad: '检修农机120台，其中收割机30台（占总数的⟦30%⟧）。',
      good: '检修农机120台，其中收割机30台（占总数的25%）。',
      messageId: 'share',
    },
  ],
  allows: [
    '农机手356人，其中45岁及以下89人，占25.0%；46岁及以上267人，占75%。',
    '农机手356人，其中青年89人，占全县青年的35.0%。',
    '农机手356人，机手协会会员200人，其中青年89人，占44.5%。',
    '农机手近400人，其中青年89人，占22.3%。',
    '全县农机手356人。其中青年89人，占35.0%。',
    '合作社12家，其中省级3家，占四分之一。',
  ],
  check({ draft, report }) {
    const { figures, text } = draft
    figures.forEach((share, index) => {
      const part = figures[index - 1]
      if (!/^[%％]$/u.test(share.unit) || !part || !SHARE.test(text.slice(part.end, share.start))) {
        return
      }
      const total = wholeOf(text, figures.slice(0, index - 1), part)
      if (!total || [total, part, share].some((figure) => figure.isApproximate)) return
      const written = text.slice(share.start, share.end - 1)
      const decimals = written.split('.')[1]?.length ?? 0
      const real = (100 * part.value) / total.value
      if (real > 100 || Math.abs(real - share.value) <= 0.6 * 10 ** -decimals) return
      const right = decimals > 0 ? real.toFixed(decimals) : String(Number(real.toFixed(1)))
      const data = { part: part.value, total: total.value, right }
      const suggestions = [{ text: `${right}${text.charAt(share.end - 1)}`, safe: false }]
      report({ start: share.start, end: share.end, messageId: 'share', data, suggestions })
    })
  },
})

/** The one figure of the sentence, before its 其中, that counts the same as a part; `undefined` where there are more. */
function wholeOf(text: string, before: readonly Figure[], part: Figure): Figure | undefined {
  const same: Figure[] = []
  for (const figure of before.toReversed()) {
    if (SENTENCE_END.test(text.slice(figure.end, part.start))) break
    if (figure.unit === part.unit) same.unshift(figure)
  }
  const among = same[0] ? text.indexOf('其中', same[0].end) : -1
  if (among === -1 || among > part.start) return undefined
  const [total, ...others] = same.filter(({ end }) => end <= among)
  return others.length === 0 ? total : undefined
}
