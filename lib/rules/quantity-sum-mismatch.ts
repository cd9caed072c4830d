import { z } from 'zod'
import type { Figure } from '../core/draft'
import { defineRule } from '../core/rule'
import { type Breakdown, findBreakdowns } from '../text/breakdowns'
import { findDistantParts } from '../text/distant-parts'
import { excludeEachOther } from '../text/exclusive-labels'
import { findStatedParts } from '../text/stated-parts'

/** Parts that overlap add up to more than this; those that should not are off by a slip. */
const MOST_OVER = 1.3
/** Roundings hardly ever all go the same way; up to this share of their sum they may. */
const LIKELY = 0.79

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
      over: '总数为{total}，“其中”各项相加为{sum}；若各项互不交叉，请核对。',
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
    {
      bad: '全年受理信访⟦1860件次，同比下降12.6%，其中来信220件次、来访640件次、网上信访1100件次⟧。',
      messageId: 'sum',
    },
    {
      bad: '收入完成⟦18.6亿元，较上年的17.8亿元增长4.5%，其中税收收入12.4亿元、非税收入7.2亿元⟧。',
      messageId: 'sum',
    },
    {
      bad: '改造小区⟦26个、面积78.6万平方米，惠及居民9820户，其中槐树街道8个、铁东街道7个、河滨街道13个⟧。',
      messageId: 'sum',
    },
    {
      bad: '每年安排资金⟦20万元，用于机具购置、机手补助和应急抢收，其中机具购置8万元、机手补助5万元、应急抢收9万元⟧。',
      messageId: 'sum',
    },
    {
      bad: '水稻、玉米、大豆面积分别为⟦6万亩、4.5万亩和8.2万亩，合计18.2万亩⟧。',
      messageId: 'sum',
    },
    {
      bad: '集中包案化解⟦38件，限期到位。其中，征地类15件、劳资类9件、医疗类8件、其他类7件⟧。',
      messageId: 'sum',
    },
    {
      bad: '辖区内⟦6座小型水库（其中小（1）型水库2座、小（2）型水库3座⟧）落实专人。',
      messageId: 'maybe',
    },
    {
      bad: '检修农机⟦100台，其中履带式60台、轮式50台⟧。',
      messageId: 'over',
    },
    {
      bad: '实有主体⟦28.4万户，其中企业9.2万户、个体工商户18.5万户、合作社0.9万户⟧。',
      messageId: 'sum',
    },
    { bad: '⟦18家合作社（农机5家、植保9家、烘干3家⟧）已达标。', messageId: 'sum' },
    { bad: '每年安排专项资金⟦2000万元，三年累计投入8000万元⟧。', messageId: 'sum' },
    {
      bad: '组织类满分20分，自评⟦19.5分；管理类满分60分，自评58分；宣传类满分20分，自评20分。综合自评得分为97分⟧。',
      messageId: 'sum',
    },
    { bad: '⟦56件纠纷已化解31件，还有35件⟧没有化解。', messageId: 'sum' },
    { bad: '对⟦12所农机站进行整合，保留并改造其中的7所，撤并6所⟧。', messageId: 'sum' },
    {
      bad: '项目总投资⟦2860万元，其中土建1250万元、设备1610万元。资金来源：申请上级补助1500万元，县级配套1000万元，社会捐赠460万元⟧。',
      messageId: 'sum',
    },
    {
      bad: '2023年投入⟦2000万元、2024年投入2500万元、2025年投入3000万元，三年累计投入8000万元⟧。',
      messageId: 'sum',
    },
    { bad: '渠道投资⟦1.9亿元由中央补助1.2亿元、县级配套0.9亿元⟧构成。', messageId: 'sum' },
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
    '集中包案化解38件，新发42件。其中，征地类15件、劳资类9件、其他类7件。',
    '每年安排专项资金2000万元，三年累计投入6000万元，组织类自评19.5分，管理类自评58分，宣传类自评20分，总得分97.5分。',
    '全县12个乡镇，建成烘干点，其中甲镇项目5个、乙镇项目4个。',
    '改造小区26个，建设泵房3个，其中槐树街道20个、铁东街道9个。',
    '18家合作社（农机5家、植保9家、烘干4家）已达标，12家合作社（农机5家、植保3家等）待评。',
    '18家合作社（含农机5家、植保9家）已达标，56件纠纷已化解31件，还有25件没有化解。',
    '抽查18家合作社（每镇3家、每村1家），另有合作社12家（上年10家、今年2家新增）。',
    '项目总投资2860万元。资金来源：申请上级补助1500万元，其余由县级配套。',
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
    const announced = findBreakdowns(draft)
    const seen = new Set(announced.flatMap(({ parts }) => parts))
    const stated = [...findStatedParts(draft), ...findDistantParts(draft)].filter(
      ({ parts }) => !parts.some((part) => seen.has(part)),
    )
    for (const breakdown of [...announced, ...stated]) {
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
      else if (sum > total.value && sum <= MOST_OVER * total.value && !/[人名位]/u.test(total.unit))
        report({ start, end, messageId: 'over', data, severity: 'info' })
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
  const slack =
    LIKELY *
      parts.reduce((all, part) => all + roundingOf(text, part, parts), roundingOf(text, total)) +
    1e-6
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
  return !/[人名位]/u.test(total.unit) && excludeEachOther(labels)
}

/**
 * Half of the last digit of a figure with a decimal point or 万 and 亿; a plain count is exact. Beside 0.9亿元 and
 * 1.1亿元, 2亿元 says 2.0亿元.
 */
function roundingOf(text: string, figure: Figure, beside: readonly Figure[] = []): number {
  const { scale, decimals } = digitsOf(text, figure)
  const finest = beside
    .map((other) => digitsOf(text, other))
    .filter((other) => other.scale === scale)
    .reduce((most, other) => Math.max(most, other.decimals), decimals)
  return scale === 1 && decimals === 0 ? 0 : (scale * 10 ** -finest) / 2
}

/** How a figure is written: 1.25万 has two decimals and the scale of 万. */
function digitsOf(text: string, { start, end, value }: Figure) {
  const digits = /^[\d,\s]*\d(?:\.(\d+))?/u.exec(text.slice(start, end))
  const written = Number((digits?.[0] ?? '1').replaceAll(/[,\s]/gu, ''))
  return { scale: written === 0 ? 1 : value / written, decimals: digits?.[1]?.length ?? 0 }
}

function readable(value: number): string {
  const rounded = Math.round(value * 100) / 100
  if (rounded >= 1e8) return `${Math.round(rounded / 1e4) / 1e4}亿`
  return rounded >= 1e5 ? `${Math.round(rounded) / 1e4}万` : String(rounded)
}
