import { z } from 'zod'
import { defineRule } from '../core/rule'

/** Rates of a whole. 完成率, 增长率, 负债率, 产能利用率 and the like may pass 100%. */
const RATES =
  '覆盖|合格|办结|结案|参与|知晓|满意|普及|入户|到课|及格|优良|优秀|达标|就业|入学|出勤|到会|到岗|签到|巩固|接种|整改|见面|按期办结|回复|回访|答复|处置|受理|入库|持证|检出|成活|发芽|机收|贫困|失业|通过|录取|毕业|升学|占有|监测|抽检|公开|联网|销号|化解|调处|调解成功|反馈|建档|可办|网办|办理|整治|治理|入网|清零|落实|兑现|纳管|收集|清运|处理|识别|在线|上线|采购|参训|参学|签约|完好|配备|备案|审核|参会'
const PATTERN = new RegExp(
  `(?:${RATES})[率度](?:均|分别|稳定|保持|全部|总体|始终|已|首次){0,2}(?:[为达在到]|达到|为|超过?|高于|保持在){0,2}((?:1\\d\\d|[2-9]\\d\\d|\\d{4})(?:\\.\\d+)?)[%％](以上)?`,
  'gu',
)

export default defineRule({
  id: 'percent-over-100',
  meta: {
    title: '比率超过100%',
    category: 'figures',
    rationale: '覆盖率、合格率这类占比最多是100%，超过了必是笔误或口径不清。',
    basis: [{ source: '惯例', clause: '占总数的比率不超过100%' }],
    severity: 'warning',
    fixable: false,
    messages: { over: '“{quote}”超过了100%，请核对。' },
  },
  options: z.strictObject({}),
  examples: [
    { bad: '机手培训⟦覆盖率达105%⟧。', messageId: 'over' },
    { bad: '群众⟦满意度为101.2%⟧。', messageId: 'over' },
    { bad: '农机培训⟦覆盖率达到100%以上⟧。', messageId: 'over' },
  ],
  allows: [
    '机手培训覆盖率达100%，合格率100.0%。',
    '任务完成率105%，增长率120%，资产负债率102%。',
    '合格率达到99%以上，任务完成率达到100%以上。',
    '覆盖率提高105%',
  ],
  check({ draft, report }) {
    for (const match of draft.text.matchAll(PATTERN)) {
      if (Number(match[1]) <= 100 && !(Number(match[1]) === 100 && match[2])) continue
      report({ start: match.index, end: match.index + match[0].length, messageId: 'over' })
    }
  },
})
