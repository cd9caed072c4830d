import { z } from 'zod'
import { defineRule } from '../core/rule'
import { UNIT_HEAD } from '../data/units'

const RUN = new RegExp(
  `(?<![A-Za-z0-9])(?:([A-DMNQZa-c])\\1{2,}|([A-DMN])\\2(?=${UNIT_HEAD})|ABC+(?=${UNIT_HEAD}))(?![A-Za-z0-9])`,
  'gu',
)
/** Credit ratings, scenic spots, certificates and batteries are really called so. */
const RATED_AFTER = /^[+-]?(?:级|类|企业|评级|信用|景区|主体|证书|认证|等级|标准|电池|债|制)/u
const RATED_BEFORE = /(?:信用|等级|级别|评为|评级|评定为|获评|信用级)[^，。；]{0,6}$/u

export default defineRule({
  id: 'placeholder-latin-run',
  meta: {
    title: '“AAA”占位未替换',
    category: 'placeholder',
    rationale: '材料网站用 AAA、BBB 掩去平台和单位名称，套用后须写明。',
    basis: [{ source: '惯例', clause: '定稿不得留有占位符' }],
    severity: 'error',
    fixable: false,
    messages: { run: '“{quote}”像是被掩去的名称，须写明。' },
  },
  options: z.strictObject({}),
  examples: [
    { bad: '依托⟦AAA⟧、学习专栏等平台开展教育。', messageId: 'run' },
    { bad: '与⟦BBB⟧单位签订协议。', messageId: 'run' },
    { bad: '赴⟦ABC⟧公司调研。', messageId: 'run' },
    { bad: '由⟦AA⟧县牵头。', messageId: 'run' },
  ],
  allows: [
    'AAA级景区',
    '培育AAA企业12家。',
    '主体信用等级维持AAA。',
    '被评为纳税信用AAA',
    '通过CCC认证',
    '推广PPP项目和WWW服务',
    '聚餐实行AA制',
  ],
  check({ draft, report }) {
    for (const match of draft.text.matchAll(RUN)) {
      const start = match.index
      const end = start + match[0].length
      const before = draft.text.slice(Math.max(0, start - 12), start)
      if (RATED_AFTER.test(draft.text.slice(end, end + 4)) || RATED_BEFORE.test(before)) continue
      if (!draft.isProtected(start)) report({ start, end, messageId: 'run' })
    }
  },
})
