import { z } from 'zod'
import { defineRule } from '../core/rule'

const HAN = '\\p{Script=Han}'

/** Places where 的 has dropped; the group `gap` ends where it belongs. */
const PATTERNS: readonly RegExp[] = [
  // 对政策知晓率 → 对政策的知晓率
  new RegExp(
    `(?<gap>对(?!比|应|象|外|内|口|策|标|照)${HAN}{2,6}?)(?:知晓率|知晓度|满意度|满意率|支持率|认可度|认同感|信任度|依赖度)`,
    'gu',
  ),
  // 有影响力信息 → 有影响力的信息
  /(?<gap>有(?:影响力|针对性|代表性|建设性|操作性|说服力|吸引力|竞争力|战斗力))(?:信息|意见|建议|措施|做法|经验|企业|品牌|队伍|活动|作品|媒体|人物|项目|产品)/gu,
  // 关于…工作重要指示精神 → 关于…工作的重要指示精神
  /(?<gap>关于[^，。；：、的《》\n]{2,20}?工作)(?:重要|系列)*(?:指示|讲话|批示|论述|部署|决策|会议)(?:批示|部署|重要)*(?:精神|要求)/gu,
]
const SUPERVISION =
  /(?<gap>(?:加强|加大|强化)了?对(?!外|内|口|比|标|照|应|接)[^，。；：、的\n]{2,14}?)(?:全面|日常|动态|全程|有效|严格)?(?:管理|监管|监督|管控|监测|检查)(?:力度)?(?=[，。；,;\n]|$)/gu

export default defineRule({
  id: 'missing-de',
  meta: {
    title: '定语后漏“的”',
    category: 'readability',
    rationale: '“对……”作定语时后面要有“的”，漏了就读不顺。',
    basis: [{ source: '惯例', clause: '语法常规' }],
    severity: 'info',
    fixable: 'suggest',
    messages: { de: '“{head}”后似漏“的”。' },
  },
  options: z.strictObject({}),
  examples: [
    { bad: '提高群众⟦对政策⟧知晓率。', good: '提高群众对政策的知晓率。', messageId: 'de' },
    { bad: '刊发⟦有影响力⟧信息5条。', good: '刊发有影响力的信息5条。', messageId: 'de' },
    {
      bad: '学习⟦关于粮食工作⟧重要指示精神。',
      good: '学习关于粮食工作的重要指示精神。',
      messageId: 'de',
    },
    { bad: '⟦加强对粮食市场⟧监管。', good: '加强对粮食市场的监管。', messageId: 'de' },
  ],
  allows: [
    '提高群众对政策的知晓率，提升群众满意度',
    '加强对粮食市场的监管，加强市场监管',
    '学习关于粮食工作的重要指示精神',
    '加强对外贸易管理，对口支援满意度',
    '加大对粮食生产支持力度',
  ],
  check({ draft, report }) {
    for (const pattern of [...PATTERNS, SUPERVISION]) {
      for (const match of draft.text.matchAll(pattern)) {
        const head = match.groups?.gap as string
        const start = match.index
        if (draft.isQuoted(start) || draft.isProtected(start) || head.endsWith('的')) continue
        if (draft.lineAt(start).isTabular) continue
        report({
          start,
          end: start + head.length,
          messageId: 'de',
          data: { head },
          suggestions: [{ text: `${head}的`, safe: false }],
        })
      }
    }
  },
})
