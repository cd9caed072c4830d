import { z } from 'zod'
import type { Draft } from '../core/draft'
import { defineRule } from '../core/rule'
import { partyOrgansOf } from '../text/party-organs'

/** A mention in the title says as much as this many in the body. */
const TITLE_WEIGHT = 2

export default defineRule({
  id: 'party-organ-mix',
  meta: {
    title: '党委、党组混用',
    category: 'consistency',
    rationale: '一个单位设党委还是党组是定的，前后不一多为套用别处稿件。',
    basis: [{ source: '惯例', clause: '本单位党组织的名称全文一致' }],
    severity: 'warning',
    fixable: 'suggest',
    scope: 'document',
    messages: { mix: '全文多处写本单位“{usual}”，此处写成“{quote}”。' },
  },
  options: z.strictObject({
    ratio: z.number().min(1).default(2).describe('一种写法至少是另一种的几倍，才报告少的那种'),
  }),
  examples: [
    {
      bad: '局党委高度重视，局党委书记带头部署，列入局⟦党组⟧议事日程。',
      good: '局党委高度重视，局党委书记带头部署，列入局党委议事日程。',
      messageId: 'mix',
    },
    {
      bad: '青禾县水利局党组工作总结\n今年以来，我局党组统一谋划。充分发挥⟦党委⟧中心组学习的带动作用。',
      good: '青禾县水利局党组工作总结\n今年以来，我局党组统一谋划。充分发挥党组中心组学习的带动作用。',
      messageId: 'mix',
    },
  ],
  allows: [
    '局党委高度重视，认真落实《党组工作条例》，局党委书记带头。',
    '局党组高度重视，局党组书记带头，机关党委具体负责，镇党委配合。',
    '各级党委（党组）要履行主体责任，局党组要带头，局党组书记负总责。',
    '局党组落实上级党委部署，局党组成员分工负责，在县委和市委党组领导下工作。',
    '局党组书记带头，局党组统一部署，党委领导、政府负责的格局不断完善。',
    '局党组抓部署，局党委抓落实。',
    '局党委下设党组织12个，局党委统一管理党组织关系。',
    '青禾县水利局党组、安溪集团党委分别部署，青禾县财政局党组跟进。',
  ],
  check({ draft, options, report }) {
    const organs = partyOrgansOf(draft)
    const count = (kind: string) =>
      organs.filter((o) => o.kind === kind).length + TITLE_WEIGHT * Number(inTitle(draft, kind))
    const [usual, rare] =
      count('党委') >= count('党组') ? (['党委', '党组'] as const) : (['党组', '党委'] as const)
    const rarely = organs.filter(({ kind }) => kind === rare)
    const isSettled = organs.some((o) => o.kind === usual && o.isNamed) || inTitle(draft, usual)
    if (rarely.length === 0 || !isSettled || count(usual) < options.ratio * count(rare)) return
    for (const { start, end } of rarely) {
      const suggestions = [{ text: usual, safe: false }]
      report({ start, end, messageId: 'mix', data: { usual }, suggestions })
    }
  },
})

function inTitle(draft: Draft, kind: string): boolean {
  const title = draft.title?.text ?? ''
  return title.includes(kind) && !/党委[（(]党组/u.test(title)
}
