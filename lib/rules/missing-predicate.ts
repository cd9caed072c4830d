import { z } from 'zod'
import { defineRule } from '../core/rule'
import { endsBy } from '../text/clause-ends'
import { UnitSet } from '../text/units'

const THING =
  '(?:问题|情况|线索|案件|隐患|单位|个人|人员|企业|项目|干部|群众|行为|现象|事项|工作|任务|环节|领域|部门|对象|短板|矛盾|风险|诉求|意见|建议|机构|场所|设施)'
/** 对 as a word of its own: no 对外, 对照, 对付. */
const TO = '对(?![于此外内口应照标接比策象话待抗付付手得])'
/** Verbs that make the clause a whole after all. */
const NO_VERB =
  '(?!.*(?:是|讲|构成|给予|予以|进行|实行|开展|作出|提出|采取|落实|建立|制定|下[发达]|通报|形成|造成|产生|解决|报告|说明|汇报|了解|掌握|反映|整改(?!不|落实)|安排))'

/** Parts of a sentence that a verb must follow, at the end of one; each reads what stands before its stop. */
const PARTS: readonly RegExp[] = [
  // 要对重点案件办理情况。 对发现的问题。
  new RegExp(
    `(?:[，。；]|要|必须|应当)(?<part>${TO}${NO_VERB}[^，。；：\\n对]{0,20}的\\p{Script=Han}{0,3}${THING})$`,
    'u',
  ),
  new RegExp(
    `(?:[，。；]|要|必须|应当)(?<part>${TO}${NO_VERB}[^，。；：\\n对的]{2,16}(?:情况|问题|行为|隐患|案件))$`,
    'u',
  ),
  // 对推进不力、影响大局的。
  /[，。](?<part>(?:对|凡是?)(?![此于])(?!.*是)[^，。；：\n]{3,40}(?<!目)的)$/u,
  /[。；](?<part>(?:对|凡是?)(?![此于])(?!.*是)[^，。；：\n]{3,30}，[^，。；：\n]{3,20}(?<!目)的)$/u,
  // 把安全生产工作。
  /(?:[，。；]|要|必须)(?<part>把(?![握关控好住稳牢准脉守持])(?!.*(?:作为|[当放摆纳列落做抓成为到转变带给]))[^，。；：\n]{2,14}(?:工作|问题|任务|情况|责任|作用|隐患|矛盾))$/u,
  // 力争改造后的小区物业管理。
  /(?<part>(?:力争|确保|力求)[^，。；\n]{1,8}[后前中内]的[^，。；\n]{2,10}(?:管理|工作|问题|任务|机制|体系|环境|项目|服务|水平))$/u,
  // 在县委的坚强领导下。 与先进县相比。 随着老龄化程度加深。
  /(?:^|[，。\n])(?<part>在[^，。；：\n]{2,30}(?:领导|指导|支持|努力|背景|帮助|前提)下)$/u,
  /(?:^|[，。\n])(?<part>在[^，。；：\n]{2,30}(?:基础上|过程中|的同时))$/u,
  /(?:^|[，。\n])(?<part>(?:与|同)[^，。；\n]{2,20}相比)$/u,
  /(?:^|[。\n])(?<part>(?:随着|鉴于|截至|截止)[^，。；：、,\n]{3,30})$/u,
  // 为群众提供。
  /[，。；](?<part>为(?!.*[由所])[^，。；\n]{2,20}(?:提供|奠定|打下|注入|营造|作出|做出|创造)了?)$/u,
]
/** What all parts but the one that opens its sentence end in: most sentences are passed over with it. */
const ENDS = new RegExp(
  `(?:${THING}|的|责任|作用|管理|机制|体系|环境|服务|水平|下|上|中|同时|相比|提供|奠定|打下|注入|营造|作出|做出|创造)了?$`,
  'u',
)
const OPENS = /[随鉴截]/u
const LONGEST_END = 5
/** The longest part, in UTF-16 units. */
const REACH = 64
const STOPS = new UnitSet('。')

export default defineRule({
  id: 'missing-predicate',
  meta: {
    title: '句子缺谓语',
    category: 'readability',
    rationale: '“对发现的问题。”只有介词短语，要怎样办没有说，多是删改时误删。',
    basis: [{ source: '惯例', clause: '语法常规：介词短语不能单独成句' }],
    severity: 'warning',
    fixable: false,
    messages: { open: '“{quote}”没有说完，后面缺谓语。' },
  },
  options: z.strictObject({}),
  examples: [
    { bad: '强化督导，⟦对发现的问题⟧。', messageId: 'open' },
    { bad: '县委督查室要⟦对重点案件办理情况⟧。', messageId: 'open' },
    { bad: '成绩突出的表彰，⟦对推进不力、影响大局的⟧。', messageId: 'open' },
    { bad: '实行居民自治，⟦力争改造后的小区物业管理⟧。', messageId: 'open' },
    { bad: '要⟦把森林防火工作⟧。', messageId: 'open' },
    { bad: '一年来，⟦在县委的坚强领导下⟧。秋收顺利。', messageId: 'open' },
    { bad: '成效明显。⟦与先进县相比⟧。', messageId: 'open' },
    { bad: '烘干能力不足。⟦随着机收面积扩大⟧。', messageId: 'open' },
    { bad: '新建烘干点三处，⟦为群众提供⟧。', messageId: 'open' },
  ],
  allows: [
    '强化督导，对发现的问题限期整改。对整改情况开展检查，对反映的问题建立台账。',
    '有效应对气候变化问题，共同应对上述问题，对付不利情况。',
    '（一）对工作不力的。\n（二）对弄虚作假的；对瞒报的。',
    '对此，我们是清醒的。对秋收的安排，群众是满意的。',
    '我到乡镇去，对干部讲了这个问题。',
    '要把好质量关口，把握重点工作，把群众的事当作自己的工作。',
    '力争三年后的产值翻番，确保工程质量。',
    '数据截至2024年底。服务由政府提供，产品为企业所提供。',
    '问题线索已经移送，违纪情况已经查清。',
  ],
  check({ draft, report }) {
    const { text } = draft
    for (const end of endsBy(text, STOPS)) {
      if (end === text.length) continue
      const before = text.slice(Math.max(0, end - REACH), end)
      if (!ENDS.test(before.slice(-LONGEST_END)) && !OPENS.test(before)) continue
      for (const pattern of PARTS) {
        const part = pattern.exec(before)?.groups?.part
        if (part === undefined) continue
        const start = end - part.length
        if (draft.isQuoted(start) || draft.isQuoted(start, 'quote')) break
        if (draft.lineAt(start).isTabular) break
        report({ start, end, messageId: 'open' })
        break
      }
    }
  },
})
