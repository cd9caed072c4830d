import { z } from 'zod'
import { defineRule } from '../core/rule'

const COUNT = '两二三四五六七八九'
/** 食用菌、中药材、肉牛三大产业: what the items are, with their number. */
const SAID = /(?<=\p{Script=Han}[两二三四五六七八九])大(?=[特主优支核重产行领板片工体举系类])/gu
/** 县财政局、县民政局、县水利局6家单位; 厕所革命、垃圾治理五项重点任务; 不予处罚、从轻处罚四张清单. */
const COUNTED =
  /(?<=[\p{Script=Han}”》）])([两二三四五六七八九十]|1?\d)(?:[家个]?(?:成员|责任|牵头)?(?:单位|部门)(?!以上)|[项张](?:重点|主要|基本|核心)?(?:任务|工作|制度|清单|行动|工程|内容|措施|指标|改革|职能|能力)|大?类(?!似|别|型)|个(?:重点|主要)?(?:方面|环节|领域|步骤|阶段|等级)|方(?:主体)?责任)/gu
/** 行政、业务、财务“四统一”, 围挡、覆盖、冲洗“六个百分之百”. */
const QUOTED =
  /“([两二三四五六七八九十]|\d{1,2})个?(百分之百|100[%％]|统一|化|助|包|到位|落实|进|公开|必查)”/gu
/** The members of a list that may be longer, whose first has the verb before it. */
const MEMBERS =
  /(?:[\p{Script=Han}A-Za-z“”《》（）]{1,24}、){2,9}[\p{Script=Han}A-Za-z“”《》（）]{1,14}$/u
/** A count that is off by more than this counts something else. */
const NEAR = 2
/** 一名领导、一套班子、一个方案的“五个一”机制. */
const ONES = /“([两三四五六七八九十])个一”/gu
const ONES_LISTED = /(?:一[^，,。；;、“”\n]{2,14}[、，,]){1,9}一[^，,。；;、“”\n]{2,14}$/u
/** The list right before it. */
const LIST = /(?:\p{Script=Han}{2,10}、){1,8}\p{Script=Han}{2,8}$/u
/** In UTF-16 units. */
const LONGEST = 100
/** 推进六大工程: what is counted is this verb's own object, no list before it. */
const VERB =
  /(?:实施|实现|锚定|发力|聚力|践行|引进|支持|推动|打造|建设|推进|开展|落实|倡导|构建|破解|坚持|聚焦|围绕|突出|培育|发展|完成|形成|建成|深化|强化|做强|抓好|瞄准|攻坚|新|等|第|十|号|这|那|的|为|有|在|是)$/u

/** 梳理困难、问题、短板五项任务 and 甲、乙、丙等六项: what is counted is another object, or more than the list. */
const OTHER_OBJECT =
  /(?:梳理|总结|查摆|明确|制定|提出|列出|布置|安排|部署|完善|健全|出台|做好|抓实|办好|共|及|全|前|后|其他|另|各|了|列为|分为|分成|作为|涉及|成为|属于|负责|确定|选定|加|或|由|向|对|从|按|与|和|同|以|将|把|让|使|达|到|每|多|余|近|约)$|等[\p{Script=Han}”]{0,4}$/u
/** Where a numeral stands is what it says. */
const ORDINAL = '〇一二三四五六七八九十'

export default defineRule({
  id: 'listed-before-count',
  meta: {
    title: '列举与“几大”不符',
    category: 'consistency',
    rationale: '列了四样却说“三大产业”，是增删内容后漏改的痕迹。',
    basis: [{ source: '惯例', clause: '列举的项数与所说的数目一致' }],
    severity: 'warning',
    fixable: false,
    messages: { listed: '前面列了{listed}项，此处说“{quote}”。' },
  },
  options: z.strictObject({}),
  examples: [
    {
      bad: '重点发展食用菌、中药材、肉牛、茶叶⟦三大⟧特色产业。',
      messageId: 'listed',
    },
    { bad: '培育优质稻、油茶、生态养殖⟦四大⟧主导产业。', messageId: 'listed' },
    { bad: '县公安局、县司法局、县水利局⟦4家单位⟧主要负责人参加。', messageId: 'listed' },
    { bad: '推进厕所改造、垃圾治理、污水治理、村貌提升⟦五项重点任务⟧。', messageId: 'listed' },
    { bad: '实行行政、业务、药械、财务、绩效⟦“四统一”⟧管理。', messageId: 'listed' },
    {
      bad: '落实围挡、物料覆盖、路面硬化、车辆冲洗、湿法作业、密闭运输⟦“七个百分之百”⟧要求。',
      messageId: 'listed',
    },
    { bad: '提供助餐、助浴、助洁、助医、助行⟦“六助”⟧服务。', messageId: 'listed' },
    {
      bad: '落实一名领导、一个专班、一套方案、一抓到底的⟦“五个一”⟧机制。',
      messageId: 'listed',
    },
    { bad: '做到整改责任、措施、资金、时限⟦“五落实”⟧。', messageId: 'listed' },
    { bad: '压实建设、勘察、设计、施工、监理⟦四方主体责任⟧。', messageId: 'listed' },
    { bad: '发布不予处罚、减轻处罚、从轻处罚⟦四张清单⟧。', messageId: 'listed' },
  ],
  allows: [
    '落实一名领导、一个专班、一套方案、一抓到底的“四个一”机制，开展“五个一”活动。',
    '县财政局、县民政局、县水利局3家单位参加，梳理断头路、漏水管、破路灯、黑臭渠、旧管网等三类问题。',
    '实行行政、业务、药械、财务“四统一”，落实围挡、覆盖、硬化、冲洗、封闭和密闭“六个百分之百”。',
    '推进厕改、垃圾治理、污水治理三项重点任务，市、县、乡三级负责。',
    '聚焦产业、生态、民生，实施五项重点任务。',
    '重点发展食用菌、中药材、肉牛三大特色产业。',
    '发展水稻、玉米和大豆三大主导产业，发展水稻、玉米和大豆两大类作物。',
    '聚焦抢收、抢烘，实施六大工程。',
    '党的十八大、十九大提出要求。',
    '是仅次于煤、石油的第三大主体能源。',
    '发展食用菌、中药材等五大主导产业。',
  ],
  check({ draft, report }) {
    for (const { index } of draft.text.matchAll(SAID)) {
      const start = index - 1
      const list = LIST.exec(draft.text.slice(Math.max(0, start - LONGEST), start))?.[0]
      if (list === undefined || VERB.test(list) || draft.isQuoted(start)) continue
      const least = list.split('、').length
      const joined = list.match(/以及|[和及与]/gu)?.length ?? 0
      const said = Math.max(2, COUNT.indexOf(draft.text.charAt(start)) + 1)
      if (said >= least && said <= least + joined) continue
      report({ start, end: index + 1, messageId: 'listed', data: { listed: least } })
    }
    for (const { index: start, 0: quote, 1: number = '' } of draft.text.matchAll(ONES)) {
      const list = ONES_LISTED.exec(draft.text.slice(Math.max(0, start - LONGEST), start))?.[0]
      const listed = list?.split(/[、，,]/u).length
      if (listed === undefined || listed === ORDINAL.indexOf(number.replace('两', '二'))) continue
      report({ start, end: start + quote.length, messageId: 'listed', data: { listed } })
    }
    for (const pattern of [COUNTED, QUOTED]) {
      for (const { index: start, 0: quote, 1: number = '' } of draft.text.matchAll(pattern)) {
        const list = MEMBERS.exec(draft.text.slice(Math.max(0, start - LONGEST), start))?.[0]
        if (list === undefined || VERB.test(list) || OTHER_OBJECT.test(list)) continue
        const least = list.split('、').length
        const joined = list.match(/以及|[和及与]/gu)?.length ?? 0
        const said = /\d/u.test(number)
          ? Number(number)
          : number === '两'
            ? 2
            : ORDINAL.indexOf(number)
        if (said >= least && said <= least + joined) continue
        if (Math.abs(said - least) > NEAR || draft.isQuoted(start, 'title')) continue
        report({ start, end: start + quote.length, messageId: 'listed', data: { listed: least } })
      }
    }
  },
})
