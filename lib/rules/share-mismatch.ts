import { z } from 'zod'
import type { Figure } from '../core/draft'
import { defineRule } from '../core/rule'

/** What stands between a part and its share: 89人，占25.0%. */
const SHARE = /^[，,（(]占(?:比|总数的?|总人数的?|总量的?|比为|比达)?$/u
/** 301张，占860张床位的35%: the whole stands right before its share. */
const OF_WHOLE =
  /^[^，,。；;\n]{0,12}[，,（(]?(?:仅|只|约)?占(?:全年|年度|年|全部|全[县市区镇乡校]|总)?(?:计划|任务|目标|总数|数|概算|预算|总)?(?:的|为)?$/u
const BEHIND_WHOLE = /^[^，,。；;\n\d%％]{0,12}的$/u
/** 不少于300人，其中骨干不少于60人，占30%: both are bounds of one kind. */
const BOUND = /(不少于|不低于|至少|超过|突破|约|近|达到)$/u
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
    {
      bad: '现有烘干机仅301台，占860台农机的⟦53%⟧。',
      good: '现有烘干机仅301台，占860台农机的35%。',
      messageId: 'share',
    },
    {
      bad: '完成投资3.2亿元，占年度计划4亿元的⟦75%⟧，成效明显。',
      good: '完成投资3.2亿元，占年度计划4亿元的80%，成效明显。',
      messageId: 'share',
    },
    {
      bad: '培训机手不少于300人，其中女机手不少于60人，占比⟦30%⟧。',
      good: '培训机手不少于300人，其中女机手不少于60人，占比20%。',
      messageId: 'share',
    },
  ],
  allows: [
    '完成投资3.2亿元，占年度计划4亿元的80%，收入1.1亿元，占总收入1.6亿元的70%。',
    '培训机手不少于300人，其中女机手60人，占比30%。',
    '农机手89人，占全县农机手356余人的35.0%。',
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
      const whole = part && ofWhole(text, figures[index - 2], part, share)
      if (part && whole) {
        judge(whole, part, share)
        return
      }
      if (!/^[%％]$/u.test(share.unit) || !part || !SHARE.test(text.slice(part.end, share.start))) {
        return
      }
      const total = wholeOf(text, figures.slice(0, index - 1), part)
      if (!total || share.isApproximate || !areAlikeExact(text, total, part)) return
      judge(part, total, share)
    })
    function judge(part: Figure, total: Figure, share: Figure): void {
      const written = text.slice(share.start, share.end - 1)
      const decimals = written.split('.')[1]?.length ?? 0
      const real = (100 * part.value) / total.value
      const slack = 0.6 * 10 ** -decimals + roundingOf(text, part, total)
      if (real > 100 || Math.abs(real - share.value) <= slack) return
      const right = decimals > 0 ? real.toFixed(decimals) : String(Number(real.toFixed(1)))
      const data = { part: part.value, total: total.value, right }
      const suggestions = [{ text: `${right}${text.charAt(share.end - 1)}`, safe: false }]
      report({ start: share.start, end: share.end, messageId: 'share', data, suggestions })
    }
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

/** The part in 301张，占860张床位的35%, where `whole` is 860张. */
function ofWhole(
  text: string,
  part: Figure | undefined,
  whole: Figure,
  share: Figure,
): Figure | undefined {
  if (!part || !/^[%％]$/u.test(share.unit) || part.unit !== whole.unit || part.unit === '') return
  if (/[%％]/u.test(part.unit) || [part, whole, share].some((figure) => figure.isApproximate))
    return
  if (!BEHIND_WHOLE.test(text.slice(whole.end, share.start))) return
  return OF_WHOLE.test(text.slice(part.end, whole.start)) ? part : undefined
}

/** Two exact figures, or two with the same word before them. */
function areAlikeExact(text: string, total: Figure, part: Figure): boolean {
  const [a, b] = [total, part].map(
    ({ start }) => BOUND.exec(text.slice(Math.max(0, start - 3), start))?.[1],
  )
  return (
    total.isApproximate === part.isApproximate &&
    (!part.isApproximate || (a === b && a !== undefined))
  )
}

/** How many percentage points the rounding of figures with a decimal point may make: 3.2亿元 of 4亿元. */
function roundingOf(text: string, part: Figure, total: Figure): number {
  const [a, b] = [part, total].map((figure) => {
    const digits = /\d(?:[\d,]*\d)?(?:\.(\d+))?/u.exec(text.slice(figure.start, figure.end))
    const written = Number((digits?.[0] ?? '1').replaceAll(',', ''))
    const isScaled = digits?.[1] !== undefined || written !== figure.value
    return isScaled && written !== 0 ? (0.5 * 10 ** -(digits?.[1]?.length ?? 1)) / written : 0
  })
  return (100 * part.value * ((a ?? 0) + (b ?? 0))) / total.value
}
