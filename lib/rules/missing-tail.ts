import { z } from 'zod'
import { defineRule } from '../core/rule'
import { EndWords, endsBy } from '../text/clause-ends'
import { UnitSet } from '../text/units'

/** A modifier that ends a clause after these words has lost its noun. */
interface Cut {
  readonly modifiers: string
  readonly behind: RegExp
  /** What usually follows. */
  readonly missing: string
}

/** None of them ends a clause in 11 million characters of published official prose. */
const CUTS: readonly Cut[] = [
  { modifiers: '坚实', behind: /(?:奠定|打下)了?$/u, missing: '基础' },
  { modifiers: '坚实 有力 坚强 强有力', behind: /提供了?$/u, missing: '保障' },
  {
    modifiers: '模范 带头 桥梁 纽带 先锋 堡垒',
    behind: /(?:发挥|起到)了?[^，。；]{0,16}$/u,
    missing: '作用',
  },
  {
    modifiers: '一定 较大 不小 很大 明显',
    behind: /相比[，,]?(?:还|仍|尚)?(?:有|存在)着?$/u,
    missing: '差距',
  },
  { modifiers: '一些 一定 不少 诸多 较多 突出', behind: /存在着?$/u, missing: '问题' },
  {
    modifiers: '明显 显著 积极 阶段性 良好 较好 一定 可喜 丰硕 长足',
    behind: /取得了?$/u,
    missing: '成效',
  },
  {
    modifiers: '有效 明显 显著 切实 大幅 全面 不断 进一步',
    behind: /(?:得到|获得)了?$/u,
    missing: '提升',
  },
  { modifiers: '良好 浓厚', behind: /(?:营造|形成)了?[^，。；]{0,16}$/u, missing: '氛围' },
  {
    modifiers: '积极 针对 紧迫 能动',
    behind: /(?:提高|提升|增强)了?[^，。；的]{0,12}$/u,
    missing: '性',
  },
  { modifiers: '高压', behind: /(?:保持|呈现)了?[^，。；]{0,8}$/u, missing: '态势' },
  { modifiers: '全面 深入 认真 集中 专项 细致', behind: /(?:开展|进行)了?$/u, missing: '检查' },
  {
    modifiers: '有效 具体 相应 切实可行 一系列 有针对性',
    behind: /(?:提出|制定|采取)了?$/u,
    missing: '措施',
  },
  { modifiers: '直接 主要 首要 第一', behind: /(?:负有?|承担|履行)起?$/u, missing: '责任' },
  { modifiers: '重要 重大 深远 特殊', behind: /具有(?:十分|非常|极其)?$/u, missing: '意义' },
  { modifiers: '积极 突出 应有 重要 重大', behind: /[作做]出了?$/u, missing: '贡献' },
  { modifiers: '大力 高度 充分 极大 有力', behind: /给予了?$/u, missing: '支持' },
  { modifiers: '严峻 较大 诸多 前所未有', behind: /面临着?$/u, missing: '挑战' },
  { modifiers: '显著 明显 深刻 历史性', behind: /发生了$/u, missing: '变化' },
  { modifiers: '议事 重要议事', behind: /(?:列入|纳入|提上)了?(?:重要)?$/u, missing: '日程' },
  { modifiers: '高度 广泛 普遍', behind: /(?:引起|得到)了?$/u, missing: '重视' },
  { modifiers: '正确 牢固', behind: /树[立牢]了?$/u, missing: '意识' },
  {
    modifiers: '强烈 突出',
    behind: /(?:解决|整治|聚焦|围绕|针对|纠治|办好)[^，。；]{0,10}反映$/u,
    missing: '的问题',
  },
  {
    modifiers: '财产',
    behind: /(?:减少|降低|避免|防止)[^，。；]{0,10}(?:伤亡|生命)[和及与]$/u,
    missing: '损失',
  },
  { modifiers: '负责', behind: /实行\p{Script=Han}{2,10}$/u, missing: '制' },
]
/** How far back a clause is looked at, in UTF-16 units. */
const REACH = 30

const byModifier = Map.groupBy(
  CUTS.flatMap((cut) => cut.modifiers.split(' ').map((modifier) => ({ ...cut, modifier }))),
  ({ modifier }) => modifier,
)
const modifiers = new EndWords(byModifier.keys())
const ENDS = new UnitSet('，。；！,;\n')

export default defineRule({
  id: 'missing-tail',
  meta: {
    title: '句尾缺词',
    category: 'readability',
    rationale: '“为秋收提供坚实。”后面丢了“保障”，句子没有说完。',
    basis: [{ source: '惯例', clause: '语法常规：定语须有中心词' }],
    severity: 'warning',
    fixable: 'suggest',
    messages: { cut: '“{quote}”后面缺了中心词，如“{missing}”。' },
  },
  options: z.strictObject({}),
  examples: [
    {
      bad: '为秋收秋种提供⟦坚强⟧。',
      good: '为秋收秋种提供坚强保障。',
      messageId: 'cut',
    },
    {
      bad: '秋收工作取得了⟦显著⟧，群众满意。',
      good: '秋收工作取得了显著成效，群众满意。',
      messageId: 'cut',
    },
    {
      bad: '与先进县相比，还有⟦较大⟧。',
      good: '与先进县相比，还有较大差距。',
      messageId: 'cut',
    },
    {
      bad: '解决好群众反映⟦强烈⟧，巩固成果。',
      good: '解决好群众反映强烈的问题，巩固成果。',
      messageId: 'cut',
    },
    {
      bad: '最大限度减少人员伤亡和⟦财产⟧。',
      good: '最大限度减少人员伤亡和财产损失。',
      messageId: 'cut',
    },
  ],
  allows: [
    '成效显著，差距明显，群众反映强烈，氛围浓厚。',
    '提供有力、有效的保障，采取有针对性、差异化的办法。',
    '增强历史主动，提高帮扶实效，发挥引领、规范作用。',
    '工作由县农业农村局负责，实行归口管理、分级负责。',
    '保护人民生命和财产，确保安全。',
  ],
  check({ draft, report }) {
    for (const at of endsBy(draft.text, ENDS)) {
      // Behind a 的 that ends a clause (坚强的。) nothing follows either.
      const end = draft.text.charAt(at - 1) === '的' ? at - 1 : at
      const modifier = modifiers.before(draft.text, end)
      if (modifier === undefined) continue
      const start = end - modifier.length
      const before = draft.text.slice(Math.max(0, start - REACH), start)
      const cut = byModifier.get(modifier)?.find(({ behind }) => behind.test(before))
      if (!cut || draft.isQuoted(start, 'quote') || draft.lineAt(start).isTabular) continue
      const { missing } = cut
      report({
        start,
        end,
        messageId: 'cut',
        data: { missing },
        suggestions: [{ text: modifier + missing, safe: false }],
      })
    }
  },
})
