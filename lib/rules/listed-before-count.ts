import { z } from 'zod'
import { defineRule } from '../core/rule'

const COUNT = '两二三四五六七八九'
/** 食用菌、中药材、肉牛三大产业: what the items are, with their number. */
const SAID = /(?<=\p{Script=Han}[两二三四五六七八九])大(?=[特主优支核重产行领板片工体举系类])/gu
/** The list right before it. */
const LIST = /(?:\p{Script=Han}{2,10}、){1,8}\p{Script=Han}{2,8}$/u
/** In UTF-16 units. */
const LONGEST = 100
/** 推进六大工程: what is counted is this verb's own object, no list before it. */
const VERB =
  /(?:实施|实现|锚定|发力|聚力|践行|引进|支持|推动|打造|建设|推进|开展|落实|倡导|构建|破解|坚持|聚焦|围绕|突出|培育|发展|完成|形成|建成|深化|强化|做强|抓好|瞄准|攻坚|新|等|第|十|号|这|那|的|为|有|在|是)$/u

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
  ],
  allows: [
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
  },
})
