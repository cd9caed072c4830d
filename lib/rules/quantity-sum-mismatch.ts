import { z } from 'zod'
import type { Figure } from '../core/draft'
import { defineRule } from '../core/rule'
import { type Breakdown, findBreakdowns } from '../text/breakdowns'

export default defineRule({
  id: 'quantity-sum-mismatch',
  meta: {
    title: '分项与总数不符',
    category: 'figures',
    rationale: '总数和分项对不上，是改数字时漏改的痕迹，数据便不可信。',
    basis: [{ source: '惯例', clause: '分项之和等于总数' }],
    severity: 'warning',
    fixable: false,
    scope: 'document',
    messages: {
      sum: '总数为{total}，各分项相加为{sum}，请核对。',
      part: '其中一项为{part}，超过了总数{total}，请核对。',
      maybe: '总数为{total}，“其中”各项相加为{sum}；若已列全，请核对。',
    },
  },
  options: z.strictObject({
    nearness: z
      .number()
      .min(0)
      .max(1)
      .default(0.8)
      .describe('“其中”各项之和与总数接近到什么程度才核对（0 到 1）'),
  }),
  examples: [
    { bad: '共检修农机⟦100台，分别为收割机60台、烘干机30台⟧。', messageId: 'sum' },
    { bad: '共培训机手⟦120人，其中男机手80人、女机手50人⟧。', messageId: 'sum' },
    { bad: '排查隐患⟦37处，已整改34处，其余5处⟧正在整改。', messageId: 'sum' },
    { bad: '收割机⟦60台、烘干机30台，合计100台⟧。', messageId: 'sum' },
    { bad: '全年检查⟦48次，其中日常检查30次、专项检查25次⟧。', messageId: 'sum' },
    { bad: '共检修农机⟦60台，其中收割机80台⟧。', messageId: 'part' },
    { bad: '县管农渠⟦312.5公里、乡管1 643.8公里，合计2 443.5公里⟧。', messageId: 'sum' },
    {
      bad: '现有合作社⟦26个、社员1 086名，其中农机合作社18个、植保合作社6个⟧。',
      messageId: 'maybe',
    },
    { bad: '共检修农机⟦100台，其中收割机60台、烘干机30台⟧。', messageId: 'maybe' },
  ],
  allows: [
    '共检修农机100台，其中收割机60台、烘干机40台。',
    '共检修农机100台，其中收割机20台、烘干机10台。',
    '共有机手100人，其中党员30人，占30%。',
    '排查隐患37处，已整改34处，其余3处正在整改。',
    '投资12.8亿元，分别为中央资金8.3亿元、地方资金4.4亿元。',
    '共检修农机100余台，分别为收割机60台、烘干机30台。',
    '共检修农机100台，包括收割机60台、烘干机30台等。',
    '存贷款双双突破4500亿元，其中存款4755亿元。',
    '分布在2005个乡，包括670个山区乡和135个牧区乡。',
    '项目不少于1000个，其中工业项目700个、农业项目600个。',
    '改造农田31万亩，改造低产林10万亩，新增林下经济15万亩。',
    '检修农机100台，出动机手60人、车辆30台。',
    '共检修农机100台（含新机20台），其中收割机60台（含旧机10台）、烘干机40台。',
    '调解纠纷87起，其中邻里纠纷41起、土地纠纷28起、其他18起，调解成功85起。',
    '检查粮库12座、烘干点8个，发现隐患20处，其中粮库12处、烘干点8处。',
    '机手人均收入8920元，其中大户1.13万元，散户5460元。',
    '亩均用水260立方米，其中水田410立方米、旱地120立方米。',
    '生均经费1.2万元，其中小学1.05万元、初中1.38万元。',
    '考核得分91分，其中青禾镇93分、河湾镇89分。',
    '47个村每村设机手1名、烘干员1名、保管员1名，共141名。',
    '各镇配备收割机2台、烘干机1台，共60台。',
    '年末存栏18.6万头，其中能繁母猪1.7万头；全年出栏31.2万头。',
    '检修农机60台，其中收割机20台；新购农机80台。',
    '共有机手100人，其中男机手80人、女机手30人，部分人员重复统计。',
    '培训120人，分别为机手80人、烘干员60人，两者有交叉。',
  ],
  check({ draft, options, report }) {
    for (const breakdown of findBreakdowns(draft)) {
      const { start, end, total, parts, kind, endsSentence } = breakdown
      const sum = parts.reduce((all, part) => all + part.value, 0)
      if (isSum(draft.text, breakdown)) continue
      const quote = (figure: Figure) => draft.text.slice(figure.start, figure.end)
      const largest = parts.find((part) => part.value > total.value)
      const data = { total: quote(total), sum: readable(sum) + total.unit }
      if (largest && kind === 'among') {
        report({ start, end, messageId: 'part', data: { ...data, part: quote(largest) } })
      } else if (kind !== 'among' || (sum > total.value && areKindsOfOne(breakdown)))
        report({ start, end, messageId: 'sum', data })
      else if (endsSentence && parts.length >= 2 && sum >= options.nearness * total.value) {
        report({ start, end, messageId: 'maybe', data, severity: 'info' })
      }
    }
  },
})

/**
 * Whether the parts give the total, or a figure that they may refer to, within what rounding allows. The first of
 * them may do so already: 87起，其中甲41起、乙28起、丙18起，调解成功85起.
 */
function isSum(text: string, { total, parts, alternatives }: Breakdown): boolean {
  const slack = [total, ...parts].reduce((all, figure) => all + roundingOf(text, figure), 1e-6)
  let sum = 0
  const sums = parts.map((part) => {
    sum += part.value
    return sum
  })
  return [total.value, ...alternatives].some((value) =>
    sums.some(
      (partial, index) => (index > 0 || parts.length === 1) && Math.abs(value - partial) <= slack,
    ),
  )
}

/** 日常检查30次、专项检查25次: kinds of one thing. People may be counted under two heads at once. */
function areKindsOfOne({ labels, total }: Breakdown): boolean {
  const [noun = ''] = labels.map((label) => label.slice(-2))
  return (
    noun.length === 2 && !/[人名位]/u.test(total.unit) && labels.every((one) => one.endsWith(noun))
  )
}

/** Half of the last digit of a figure with a decimal point or 万 and 亿; a plain count is exact. */
function roundingOf(text: string, { start, end, value }: Figure): number {
  const digits = /^[\d,\s]*\d(?:\.(\d+))?/u.exec(text.slice(start, end))
  const written = Number((digits?.[0] ?? '1').replaceAll(/[,\s]/gu, ''))
  const scale = written === 0 ? 1 : value / written
  const decimals = digits?.[1]?.length ?? 0
  return scale === 1 && decimals === 0 ? 0 : (scale * 10 ** -decimals) / 2
}

function readable(value: number): string {
  const rounded = Math.round(value * 100) / 100
  if (rounded >= 1e8) return `${Math.round(rounded / 1e4) / 1e4}亿`
  return rounded >= 1e5 ? `${Math.round(rounded) / 1e4}万` : String(rounded)
}
